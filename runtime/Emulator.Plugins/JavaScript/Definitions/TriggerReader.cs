using Emulator.Plugins.Definitions;
using Emulator.Sdk;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads one trigger (connector-sdk.md 1.5), legacy paging triggers too (5.6).</summary>
internal static class TriggerReader
{
    public static TriggerDefinition Read(DefinitionNode node)
    {
        Check(node);
        var isPaging = node.Text("type") == PollPages.Paging;
        return new TriggerDefinition
        {
            Name = node.Key,
            Title = node.Text("title") ?? Labels.Of(node.Key),
            Description = ActionReader.Description(node),
            Display = DisplayReader.Read(node),
            ConfigFields = node.Fields("config_fields"),
            InputFields = SchemaLambdas.Fields(node.Lambda("input_fields")),
            OutputFields = SchemaLambdas.Fields(node.Lambda("output_fields")),
            SampleOutput = SchemaLambdas.Sample(node.Lambda("sample_output")),
            Poll = TriggerLambdas.Poll(node.Lambda("poll"), isPaging),
            IsPaging = isPaging,
            Dedup = TriggerLambdas.Dedup(node.Lambda("dedup") ?? node.Lambda("document_id")),
            Subscribe = TriggerLambdas.Subscribe(node.Lambda("webhook_subscribe")),
            Refresh = WebhookLambdas.Refresh(node.Lambda("webhook_refresh")),
            Unsubscribe = TriggerLambdas.Unsubscribe(node.Lambda("webhook_unsubscribe")),
            Notification = TriggerLambdas.Notification(node.Lambda("webhook_notification")),
            WebhookKey = WebhookLambdas.Key(node.Lambda("webhook_key")),
            HasRawPayload = node.Text("webhook_payload_type") == "raw",
            Answer = WebhookAnswers.Of(
                node.Number("webhook_response_status"), node.Text("webhook_response_type"), node.Text("webhook_response_body"),
                node.Data("webhook_response_headers")),
            WebhookUrlHelp = DisplayLambdas.WebhookUrlHelp(node.Lambda("webhook_url_help")),
            SummarizeInput = node.Texts("summarize_input", []),
            SummarizeOutput = node.Texts("summarize_output", []),
            Streams = ConnectorReader.Lambdas(node, "streams", MethodLambdas.Stream),
        };
    }

    private static void Check(DefinitionNode node)
    {
        if (!node.Has("poll") && !node.Has("webhook_notification"))
        {
            node.Report(PluginProblems.NoEvents, $"triggers.{node.Key} needs poll or webhook_notification");
        }
        else if (node.Has("webhook_subscribe") && !node.Has("webhook_unsubscribe"))
        {
            node.Report(PluginProblems.NoEvents, $"triggers.{node.Key} has webhook_subscribe but no webhook_unsubscribe");
        }
    }
}
