using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Sdk;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads one trigger (connector-sdk.md 1.5), legacy paging triggers too (5.6).</summary>
internal static class TriggerReader
{
    public static TriggerDefinition Read(string name, RubyNode node)
    {
        var source = node.Source;
        var dedup = node.Lambda("dedup") ?? node.Lambda("document_id");
        return new TriggerDefinition
        {
            Name = name,
            Title = node.Text("title") ?? Labels.Of(name),
            Description = node.Text("description"),
            Display = DisplayReader.Read(node),
            ConfigFields = ConnectorReader.Fields(node, "config_fields"),
            InputFields = SchemaReader.Fields(node, "input_fields", ContextKind.Operation),
            OutputFields = SchemaReader.Fields(node, "output_fields", ContextKind.Operation),
            SampleOutput = SchemaReader.Sample(node, ContextKind.Operation),
            Poll = node.Lambda("poll") is { } poll ? RubyTriggers.Poll(source, poll, node.Text("type") == PollPages.Paging) : null,
            IsPaging = node.Text("type") == PollPages.Paging,
            Dedup = dedup is null ? null : RubyTriggers.Dedup(source, dedup),
            Subscribe = node.Lambda("webhook_subscribe") is { } subscribe ? RubyTriggers.Subscribe(source, subscribe) : null,
            Refresh = node.Lambda("webhook_refresh") is { } refresh ? RubyWebhooks.Refresh(source, refresh) : null,
            Unsubscribe = node.Lambda("webhook_unsubscribe") is { } unsubscribe ? RubyTriggers.Unsubscribe(source, unsubscribe) : null,
            Notification = node.Lambda("webhook_notification") is { } notification ? RubyTriggers.Notification(source, notification) : null,
            WebhookKey = node.Lambda("webhook_key") is { } key ? RubyWebhooks.Key(source, key) : null,
            WebhookUrlHelp = RubyDisplays.WebhookUrlHelp(node),
            HasRawPayload = node.Text("webhook_payload_type") == "raw",
            Answer = WebhookAnswers.Of(
                node.Number("webhook_response_status"), node.Text("webhook_response_type"), node.Text("webhook_response_body"),
                node.Fixed("webhook_response_headers")),
            SummarizeInput = node.Texts("summarize_input"),
            SummarizeOutput = node.Texts("summarize_output"),
            Streams = StreamReader.Read(node),
        };
    }
}
