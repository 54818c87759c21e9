using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Definitions;
using Emulator.Ruby.Conversion;
using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Makes the delegates of what the editor shows and that depends on what is filled in (connector-sdk.md 1.4, 1.5).</summary>
internal static class RubyDisplays
{
    /// <summary>description: (input, pick_list_label).</summary>
    public static DescribeLambda? Describe(RubyNode node) =>
        node.Lambda("description") is not { } lambda ? null : (input, labels, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(ContextKind.Global, null),
            call => Text(call.Data(call.Invoke(lambda, ValueReader.Read(input), ValueReader.Read(labels)))),
            cancellation);

    /// <summary>help: (input, pick_list_label), of a trigger also (connection, webhook_base_url).</summary>
    public static HelpLambda? Help(RubyNode node) =>
        node.Lambda("help") is not { } lambda ? null : (input, labels, settings, webhookBaseUrl, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(ContextKind.Global, null),
            call => HelpTexts.Of(call.Data(call.Invoke(
                lambda, ValueReader.Read(input), ValueReader.Read(labels), ValueReader.Read(settings), ValueReader.Read(Value.Of(webhookBaseUrl))))),
            cancellation);

    /// <summary>webhook_url_help: (connection, input, webhook_base_url).</summary>
    public static WebhookUrlHelpLambda? WebhookUrlHelp(RubyNode node) =>
        node.Lambda("webhook_url_help") is not { } lambda ? null : (settings, input, webhookBaseUrl, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(ContextKind.Global, null),
            call => Text(call.Data(call.Invoke(
                lambda, ValueReader.Read(settings), ValueReader.Read(input), ValueReader.Read(Value.Of(webhookBaseUrl))))),
            cancellation);

    private static string? Text(Value value) => value.IsNull ? null : value is TextValue text ? text.Text : value.ToString();
}
