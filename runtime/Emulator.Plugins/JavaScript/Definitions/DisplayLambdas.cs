using Emulator.Plugins.Definitions;
using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates of what the editor shows and that depends on what is filled in (connector-sdk.md 1.4, 1.5).</summary>
internal static class DisplayLambdas
{
    /// <summary>description: (input, pick_list_label).</summary>
    public static DescribeLambda? Describe(ScriptLambda? lambda) =>
        lambda is null ? null : (input, labels, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(input), () => run.Data.ToScript(labels)),
            async (run, result) => Text(await run.Data.ReadAsync(result)),
            cancellation);

    /// <summary>help: (input, pick_list_label), of a trigger also (connection, webhook_base_url).</summary>
    public static HelpLambda? Help(ScriptLambda? lambda) =>
        lambda is null ? null : (input, labels, settings, webhookBaseUrl, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(input),
                () => run.Data.ToScript(labels),
                () => run.Data.ToScript(settings),
                () => run.Data.ToScript(Value.Of(webhookBaseUrl))),
            async (run, result) => HelpTexts.Of(await run.Data.ReadAsync(result)),
            cancellation);

    /// <summary>webhook_url_help: (connection, input, webhook_base_url).</summary>
    public static WebhookUrlHelpLambda? WebhookUrlHelp(ScriptLambda? lambda) =>
        lambda is null ? null : (settings, input, webhookBaseUrl, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(settings), () => run.Data.ToScript(input), () => run.Data.ToScript(Value.Of(webhookBaseUrl))),
            async (run, result) => Text(await run.Data.ReadAsync(result)),
            cancellation);

    private static string? Text(Value value) => value.IsNull ? null : value is TextValue text ? text.Text : value.ToString();
}
