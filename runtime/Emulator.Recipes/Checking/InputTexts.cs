using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Checking;

/// <summary>The nodes of an input at any depth.</summary>
internal static class InputTexts
{
    /// <summary>Every text with pills and every formula.</summary>
    public static IEnumerable<InputText> Of(InputNode node) => All(node).OfType<InputText>();

    public static IEnumerable<InputNode> All(InputNode node) => (node switch
    {
        InputList list => list.Items.SelectMany(All),
        InputRecord record => record.Members.SelectMany(member => All(member.Node)),
        InputMapping mapping => All(mapping.Source).Concat(All(mapping.Item)),
        _ => [],
    }).Prepend(node);

    /// <summary>The text of a member that is written out; null for a formula, a pill, or none.</summary>
    public static string? Constant(InputRecord input, params ReadOnlySpan<string> path)
    {
        InputNode? node = input;
        foreach (var key in path)
        {
            node = (node as InputRecord)?.Find(key)?.Node;
        }

        return (node as InputConstant)?.Value is { IsNull: false } value ? value.AsText() ?? value.ToString() : null;
    }
}
