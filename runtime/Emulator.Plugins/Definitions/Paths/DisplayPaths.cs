using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>What an editor would show of an operation; the labels of picked options are the call's arguments.</summary>
internal static class DisplayPaths
{
    public static async ValueTask<Value> DescriptionAsync(string? description, OperationDisplay display, PathCall call) =>
        display.Describe is { } describe ? await describe(call.Record("input"), call.Record("args"), call.Cancellation) : description;

    /// <summary>Help without a link is its text alone, as it may be written.</summary>
    public static async ValueTask<Value> HelpAsync(OperationDisplay display, PathCall call, bool isTrigger)
    {
        var help = display.HelpFor is { } made
            ? await made(
                call.Record("input"), call.Record("args"), isTrigger ? call.Operation.Settings : RecordValue.Empty,
                isTrigger ? call.Text("webhook_url") : null, call.Cancellation)
            : display.Help;
        return help switch
        {
            null => Value.Null,
            { LearnMoreUrl: null, LearnMoreText: null } => help.Body,
            _ => RecordValue.From(RecordValue.Of(
                ("body", help.Body), ("learn_more_url", help.LearnMoreUrl), ("learn_more_text", help.LearnMoreText)).Where(part => !part.Value.IsNull)),
        };
    }
}
