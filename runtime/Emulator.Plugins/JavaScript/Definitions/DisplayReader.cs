using Emulator.Plugins.Definitions;
using Emulator.Sdk.Display;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads how an operation is shown; functions are asked by the editor.</summary>
internal static class DisplayReader
{
    public static OperationDisplay Read(DefinitionNode node) => new()
    {
        Subtitle = node.HasFunction("subtitle") ? null : node.Text("subtitle"),
        TitleHint = node.HasFunction("title_hint") ? null : node.Text("title_hint"),
        Hint = node.HasFunction("hint") ? null : node.Text("hint"),
        Describe = node.HasFunction("description") ? DisplayLambdas.Describe(node.Lambda("description")) : null,
        Help = HelpTexts.Of(node.Data("help")),
        HelpFor = node.HasFunction("help") ? DisplayLambdas.Help(node.Lambda("help")) : null,
        Priority = node.Number("display_priority") ?? 0,
        IsBatch = node.Truth("batch"),
        IsBulk = node.Truth("bulk"),
        IsDeprecated = node.Truth("deprecated"),
    };
}
