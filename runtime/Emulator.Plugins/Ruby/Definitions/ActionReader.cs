using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Sdk;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads one action (connector-sdk.md 1.4).</summary>
internal static class ActionReader
{
    private const int MostRetries = 3;

    public static ActionDefinition Read(string name, RubyNode node)
    {
        var suspension = RubySuspensions.Of(node);
        return new ActionDefinition
        {
            Name = name,
            Title = node.Text("title") ?? Labels.Of(name),
            Description = node.Text("description"),
            Display = DisplayReader.Read(node),
            ConfigFields = ConnectorReader.Fields(node, "config_fields"),
            InputFields = SchemaReader.Fields(node, "input_fields", ContextKind.Action),
            OutputFields = SchemaReader.Fields(node, "output_fields", ContextKind.Action),
            SampleOutput = SchemaReader.Sample(node, ContextKind.Action),
            Execute = node.Lambda("execute") is { } execute ? RubyLambdas.Execute(node.Source, execute, suspension) : Missing(),
            RetryOnResponse = MatcherReader.Read(node, "retry_on_response"),
            RetryOnRequest = node.List("retry_on_request").Select(verb => verb.ToText()).ToList() is { Count: > 0 } verbs ? verbs : ["GET", "HEAD"],
            SummarizeInput = node.Texts("summarize_input"),
            SummarizeOutput = node.Texts("summarize_output"),
            Streams = StreamReader.Read(node),
            MaxRetries = Math.Clamp(node.Number("max_retries") ?? MostRetries, 0, MostRetries),
            BeforeSuspend = suspension.Before,
            BeforeResume = suspension.Resumed,
            BeforeTimeoutResume = suspension.Late,
            IsLong = suspension.Before is not null,
        };
    }

    private static ExecuteLambda Missing() =>
        (_, _, _) => throw new ConnectorException(FailureKind.Plugin, "'execute' block is required for action") { ErrorClass = ErrorClasses.InvalidDefinition };
}
