using Emulator.Plugins.Definitions;
using Emulator.Sdk.Display;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads how an operation is shown; what is a function is left to the editor.</summary>
internal static class DisplayReader
{
    public static OperationDisplay Read(DefinitionNode node) => new()
    {
        Subtitle = node.HasFunction("subtitle") ? null : node.Text("subtitle"),
        TitleHint = node.HasFunction("title_hint") ? null : node.Text("title_hint"),
        Hint = node.HasFunction("hint") ? null : node.Text("hint"),
        Help = HelpTexts.Of(node.Data("help")),
        Priority = node.Number("display_priority") ?? 0,
        IsBatch = node.Truth("batch"),
        IsBulk = node.Truth("bulk"),
        IsDeprecated = node.Truth("deprecated"),
    };
}
