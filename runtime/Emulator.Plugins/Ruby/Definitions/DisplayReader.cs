using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Sdk.Display;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads how an operation is shown; lambdas are asked by the editor.</summary>
internal static class DisplayReader
{
    public static OperationDisplay Read(RubyNode node) => new()
    {
        Subtitle = node.Text("subtitle"),
        TitleHint = node.Text("title_hint"),
        Hint = node.Text("hint"),
        Describe = RubyDisplays.Describe(node),
        HelpFor = RubyDisplays.Help(node),
        Help = HelpTexts.Of(node.Fixed("help")),
        Priority = node.Number("display_priority") ?? 0,
        IsBatch = node.Truth("batch"),
        IsBulk = node.Truth("bulk"),
        IsDeprecated = node.Truth("deprecated"),
    };
}
