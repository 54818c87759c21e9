using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>Reads help: a text, or <c>{body, learn_more_url, learn_more_text}</c>; null for none.</summary>
internal static class HelpTexts
{
    public static HelpText? Of(Value written) => written switch
    {
        TextValue text => new HelpText(text.Text),
        RecordValue record => new HelpText(
            record["body"].AsText() ?? string.Empty, record["learn_more_url"].AsText(), record["learn_more_text"].AsText()),
        _ => null,
    };
}
