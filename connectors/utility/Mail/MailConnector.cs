using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Mail;

/// <summary>Mail goes into a folder, one file a message: nothing leaves the machine (runtime-semantics.md 10.8).</summary>
internal static class MailConnector
{
    public static ConnectorDefinition Define(UtilityFolder folder) => LocalConnector.Of(
        "email",
        "Email",
        [LocalConnector.Action("send_mail", "Send email", (operation, input, cancellation) => SendAsync(folder, operation, input, cancellation))]);

    private static async ValueTask<Value> SendAsync(
        UtilityFolder folder, IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        if (input["to"].IsBlank)
        {
            throw new ConnectorException(FailureKind.Input, "'To' must be present");
        }

        var now = operation.Time.GetUtcNow().ToString("yyyyMMdd-HHmmss-fffffff", CultureInfo.InvariantCulture);
        var path = folder.Prepare("outbox", $"{now}-{operation.JobId}.json");

        // Where the clock stands, in tests, one job sends more at one moment.
        for (var number = 2; File.Exists(path); number++)
        {
            path = folder.Prepare("outbox", $"{now}-{operation.JobId}-{number}.json");
        }

        await File.WriteAllTextAsync(path, PlainJson.Write(input, indented: true), cancellation);
        operation.Print($"not sent: written to outbox/{Path.GetFileName(path)}");
        return RecordValue.Empty;
    }
}
