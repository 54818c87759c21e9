using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>Fields of a list mapping go through the items of their source (recipe-format 10, 17.5).</summary>
internal static class MappingCheck
{
    private static readonly LintRule NotThroughItem = new(
        "V505", ProblemSeverity.Warning, "a field of a list mapping goes into its source's list, but not through current_item: it is the same for every item",
        "____source siblings must extend the source path");

    private static readonly LintRule NoList = new("K004", ProblemSeverity.Warning, "the source of a list mapping, or of a loop, is fixed and no list");

    public static IReadOnlyList<LintRule> Rules { get; } = [NotThroughItem, NoList];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var mapping in recipe.Running.SelectMany(step => step.Inputs.SelectMany(InputTexts.All)).OfType<InputMapping>())
        {
            CheckSource(mapping.Source, findings);
            if (mapping.Source.Pills.FirstOrDefault() is { } source)
            {
                mapping.Item.Members.SelectMany(member => InputTexts.Of(member.Node)).ToList().ForEach(text => CheckField(text, source, findings));
            }
        }

        foreach (var loop in recipe.Running.OfType<ForeachStep>())
        {
            CheckSource(loop.Source, findings);
        }
    }

    private static void CheckSource(InputNode source, Findings findings)
    {
        if (source is InputConstant { Value: not (ListValue or NullValue) } constant)
        {
            findings.Add(NoList, source.Place, $"A list is wanted here, this is {constant.Value}", "write the pill of a list: \"#{_('alias.list')}\"");
        }
    }

    private static void CheckField(InputText text, Pill source, Findings findings)
    {
        var level = source.Path.Count;
        foreach (var pill in text.Template.Pills.Distinct().Where(pill => pill.Kind == source.Kind && pill.Line == source.Line && pill.Path.Count > level))
        {
            if (pill.Path.Take(level).SequenceEqual(source.Path) && pill.Path[level] is PillKey key)
            {
                findings.Add(NotThroughItem, pill.Place ?? text.Place, $"{pill} is the same for every item of the list", $"put current_item before \"{key.Key}\" for the item at hand");
            }
        }
    }
}
