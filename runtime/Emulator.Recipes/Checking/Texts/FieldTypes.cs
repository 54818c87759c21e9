using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>The declared type of what a field's only pill names.</summary>
internal static class FieldTypes
{
    /// <summary>A type of the connector's format; null for more than a pill, and for what no schema tells.</summary>
    public static string? Of(LintedRecipe recipe, InputNode side)
    {
        if (side is not InputText { Template.Pills: [{ Kind: PillKind.Output } pill] } text || !IsOnly(text, pill)
            || recipe.Find(pill.Line) is not OperationStep step)
        {
            return null;
        }

        Value fields = DeclaredOutput.Of(step).Fields;
        Value? field = null;
        foreach (var segment in pill.Path)
        {
            if (segment is PillCurrentItem)
            {
                continue;
            }

            field = segment is PillKey key ? SchemaTexts.Find(fields, key.Key) : null;
            if (field is null)
            {
                return null;
            }

            fields = field["properties"];
        }

        // What goes through an item is one of the list, whatever the list's own type.
        return pill.Path is [.., PillKey] ? field?["type"].AsText() : null;
    }

    private static bool IsOnly(InputText text, Pill pill) =>
        text.Template.Source == $"#{{{pill.Source}}}" || text.Template.Source.TrimStart('=').Trim() == pill.Source;
}
