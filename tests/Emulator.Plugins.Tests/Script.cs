using Emulator.Plugins.JavaScript;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests;

/// <summary>Connectors of a few lines, written to a folder of the test's own and loaded as any other.</summary>
internal static class Script
{
    public const string Name = "probe";

    /// <summary>Loads a module's text.</summary>
    public static ConnectorDefinition Load(string text, ScriptLimits? limits = null, TimeProvider? time = null)
    {
        var folder = Directory.CreateTempSubdirectory("plugins-").FullName;
        try
        {
            var file = Path.Combine(folder, $"{Name}.js");
            File.WriteAllText(file, text);
            return ConnectorFolder.Find([file], time ?? TimeProvider.System, limits).Loaders[Name]();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A connector with one action whose execute has the given body; <c>connection</c> and <c>input</c> are there.</summary>
    public static ConnectorDefinition WithExecute(string body, ScriptLimits? limits = null, TimeProvider? time = null) => Load(
        $$"""
        export default {
          title: 'Probe',
          actions: { act: { async execute(connection, input) { {{body}} } } },
        };
        """,
        limits,
        time);

    /// <summary>Runs the one action of <see cref="WithExecute"/>.</summary>
    public static async Task<Value> RunAsync(
        this ConnectorDefinition connector,
        IOperation? operation = null,
        string input = "{}",
        CancellationToken cancellation = default) =>
        await connector.Actions["act"].Execute(
            operation ?? new ScriptedOperation(),
            new ActionCall((RecordValue)PlainJson.Read(input), [], [], Value.Null),
            cancellation);

    /// <summary>Runs a body as an action and gives what it returned, as JSON.</summary>
    public static async Task<string> EvaluateAsync(string body, IOperation? operation = null, string input = "{}") =>
        (await WithExecute(body).RunAsync(operation, input)).ToString();

    /// <summary>The failure that a body ends in.</summary>
    public static ConnectorException Failure(string body, IOperation? operation = null, ScriptLimits? limits = null) =>
        Assert.ThrowsAsync<ConnectorException>(() => WithExecute(body, limits).RunAsync(operation))!;
}
