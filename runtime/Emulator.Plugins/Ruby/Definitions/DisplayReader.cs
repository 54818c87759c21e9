using Emulator.Plugins.Definitions;
using Emulator.Sdk.Display;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads how an operation is shown; what is a lambda is left to the editor.</summary>
internal static class DisplayReader
{
    public static OperationDisplay Read(RubyNode node) => new()
    {
        Subtitle = node.Text("subtitle"),
        TitleHint = node.Text("title_hint"),
        Hint = node.Text("hint"),
        Help = HelpTexts.Of(node.Fixed("help")),
        Priority = node.Number("display_priority") ?? 0,
        IsBatch = node.Truth("batch"),
        IsBulk = node.Truth("bulk"),
        IsDeprecated = node.Truth("deprecated"),
    };
}
