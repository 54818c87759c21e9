using System.Globalization;
using System.Text.Json;
using Emulator.Hosting.Exec;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Exec;

/// <summary>One line of <c>exec --batch</c>: a JSON object in, a JSON object out.</summary>
internal static class ExecBatchLine
{
    /// <summary>The call, or null with what is wrong with the line.</summary>
    public static (ExecCall? Call, string? Problem) Read(string line, Func<string, string> pathOf)
    {
        try
        {
            var given = PlainJson.Read(line);
            return given["connector"].AsText() is { } connector && given["path"].AsText() is { } path
                ? (Call(given, pathOf(connector), path), null)
                : (null, "a line needs connector and path");
        }
        catch (JsonException refused)
        {
            return (null, $"the line is no JSON: {refused.Message}");
        }
    }

    public static Value Write(ExecOutcome outcome)
    {
        var requests = ListValue.From(outcome.Requests.Select(request => request.ToValue()));
        return outcome.ErrorClass is { } error
            ? RecordValue.Of(("error", RecordValue.Of(("class", error), ("message", outcome.Message))), ("requests", requests))
            : RecordValue.Of(("result", ExecJson.Of(outcome.Result!)), ("requests", requests));
    }

    private static ExecCall Call(Value given, string connector, string path) => new()
    {
        Connector = connector,
        Path = path,
        Settings = Record(given["settings"]),
        Input = given["input"].IsNull ? RecordValue.Empty : given["input"],
        Closure = ExecTimes.Of(given["closure"]),
        Continue = ExecTimes.Of(given["continue"]),
        Args = given["args"],
        ConfigFields = Record(given["config_fields"]),
        ExtendedInputSchema = given["extended_input_schema"],
        ExtendedOutputSchema = given["extended_output_schema"],
        Payload = given["webhook_payload"].IsNull ? RecordValue.Empty : given["webhook_payload"],
        Parameters = Record(given["webhook_params"]),
        Headers = Record(given["webhook_headers"]),
        WebhookUrl = given["webhook_url"].AsText() ?? string.Empty,
        SubscribeOutput = Record(given["webhook_subscribe_output"]),
        AuthCode = given["oauth2_code"].AsText(),
        RedirectUrl = given["redirect_url"].AsText(),
        RefreshToken = given["refresh_token"].AsText(),
        Now = given["now"].AsText() is { } now
            && DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null,
    };

    private static RecordValue Record(Value value) => value as RecordValue ?? RecordValue.Empty;
}
