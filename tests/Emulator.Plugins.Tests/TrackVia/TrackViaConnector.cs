using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>The connector of this repository, and short ways to run its lambdas.</summary>
internal static class TrackViaConnector
{
    public const string View = """{"app_name":"Field Service","view_id":3102}""";

    private static readonly Lazy<ConnectorDefinition> Loaded = new(() =>
        ConnectorFolder.Find([File()], TimeProvider.System).Loaders["trackvia"]());

    public static ConnectorDefinition Definition => Loaded.Value;

    public static AuthorizationDefinition OAuth => Definition.Connection!.Authorization!.Options["oauth"];

    public static AuthorizationDefinition AuthToken => Definition.Connection!.Authorization!.Options["auth_token"];

    public static RecordValue Json(string json) => (RecordValue)PlainJson.Read(json);

    /// <summary>Runs an action, with the schema that it gives for its input or without any.</summary>
    public static async Task<string> RunAsync(
        string action, ScriptedOperation operation, string input, IReadOnlyList<Field>? schema = null)
    {
        var call = new ActionCall(Json(input), schema ?? [], [], Value.Null);
        var output = await Definition.Actions[action].Execute(operation, call, CancellationToken.None);
        operation.CheckDone();
        return output.ToString();
    }

    /// <summary>The failure in which an action ends.</summary>
    public static ConnectorException Failure(
        string action, ScriptedOperation operation, string input, IReadOnlyList<Field>? schema = null) =>
        Assert.ThrowsAsync<ConnectorException>(() => RunAsync(action, operation, input, schema))!;

    /// <summary>The input fields of an action for the view of <see cref="WorkOrders"/>.</summary>
    public static ValueTask<IReadOnlyList<Field>> InputAsync(string action) =>
        Definition.Actions[action].InputFields!(WorkOrders.Described(), Json(View), CancellationToken.None);

    internal static string File()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Emulator.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "connectors", "trackvia", "connector.js");
    }
}
