using Emulator.Plugins.Definitions;
using Emulator.Sdk;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads one action (connector-sdk.md 1.4).</summary>
internal static class ActionReader
{
    private const int MostRetries = 3;

    public static ActionDefinition Read(DefinitionNode node)
    {
        var execute = node.Lambda("execute");
        if (!node.Has("execute"))
        {
            node.Report(PluginProblems.NoExecute, $"actions.{node.Key}: 'execute' block is required for action");
        }

        var suspension = SuspensionLambdas.Of(node);
        return new ActionDefinition
        {
            Name = node.Key,
            Title = node.Text("title") ?? Labels.Of(node.Key),
            Description = Description(node),
            Display = DisplayReader.Read(node),
            ConfigFields = node.Fields("config_fields"),
            InputFields = SchemaLambdas.Fields(node.Lambda("input_fields")),
            Execute = execute is null ? Missing(node.Key) : ActionLambdas.Execute(execute, suspension),
            OutputFields = SchemaLambdas.Fields(node.Lambda("output_fields")),
            SampleOutput = SchemaLambdas.Sample(node.Lambda("sample_output")),
            RetryOnResponse = node.Matchers("retry_on_response"),
            RetryOnRequest = node.Texts("retry_on_request", ["GET", "HEAD"]),
            SummarizeInput = node.Texts("summarize_input", []),
            SummarizeOutput = node.Texts("summarize_output", []),
            Streams = ConnectorReader.Lambdas(node, "streams", MethodLambdas.Stream),
            MaxRetries = Math.Clamp(node.Number("max_retries") ?? MostRetries, 0, MostRetries),
            BeforeSuspend = suspension.Before,
            BeforeResume = suspension.Resumed,
            BeforeTimeoutResume = suspension.Late,
            IsLong = suspension.Before is not null,
        };
    }

    /// <summary>The fixed description; one that is a function stands with what the editor shows.</summary>
    public static string? Description(DefinitionNode node) =>
        node.HasFunction("description") ? null : node.Text("description");

    // Never runs: the problem that was reported keeps the connector from loading.
    private static ExecuteLambda Missing(string action) =>
        (_, _, _) => throw new ConnectorException(FailureKind.Plugin, $"action {action} has no execute");
}
