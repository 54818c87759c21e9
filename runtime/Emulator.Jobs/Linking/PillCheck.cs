using Emulator.Formulas;
using Emulator.Recipes;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Linking;

/// <summary>Says which pills name a step that is not there, has not run by then, or is another provider's.</summary>
internal sealed class PillCheck(Recipe recipe, IReadOnlyDictionary<string, Step> aliases, List<Problem> problems)
{
    private static readonly string[] PseudoProviders = ["foreach", "repeat", "catch"];

    public static void Check(Recipe recipe, List<Problem> problems)
    {
        var aliases = recipe.AllSteps.DistinctBy(step => step.As).ToDictionary(step => step.As, StringComparer.Ordinal);
        var check = new PillCheck(recipe, aliases, problems);
        foreach (var step in recipe.AllSteps.Where(step => !step.Skip))
        {
            // A pill that a text repeats is one mistake.
            foreach (var text in step.Inputs.SelectMany(Texts))
            {
                text.Template.Pills.Distinct().ToList().ForEach(pill => check.Check(pill, step, text.Place));
            }
        }
    }

    private static IEnumerable<InputText> Texts(InputNode node) =>
        node switch
        {
            InputText text => [text],
            InputList list => list.Items.SelectMany(Texts),
            InputRecord record => record.Members.SelectMany(member => Texts(member.Node)),
            InputMapping mapping => Texts(mapping.Source).Concat(Texts(mapping.Item)),
            _ => [],
        };

    private void Check(Pill pill, Step step, SourcePlace place)
    {
        switch (pill.Kind)
        {
            case PillKind.Output or PillKind.ForeachMeta or PillKind.Catch:
                CheckAlias(pill, step, place);
                break;
            case PillKind.JobContext when pill.Path is [PillKey fact, ..] && !JobFacts.Names.Contains(fact.Key):
                Add(
                    LinkProblems.UnknownJobFact, place, $"jobs have no \"{fact.Key}\"", NearestName.Hint(fact.Key, JobFacts.Names), isWarning: true);
                break;
        }
    }

    private void CheckAlias(Pill pill, Step step, SourcePlace place)
    {
        // In real files pills outlive their steps: nil when the job runs (recipe-format 7.9).
        if (!aliases.TryGetValue(pill.Line, out var source))
        {
            Add(
                LinkProblems.UnknownAlias,
                place,
                $"no step is called \"{pill.Line}\" in {pill.Source}",
                Nearest(pill.Line, step),
                recipe.IsExported);
        }
        else if (source.Number > step.Number || (source == step && !MayNameItself(step)))
        {
            Add(LinkProblems.LaterStep, place, $"\"{pill.Line}\" has not run when this step begins", Nearest(pill.Line, step), recipe.IsExported);
        }
        else if (pill.Provider is { } provider
            && !PseudoProviders.Contains(provider)
            && source is OperationStep { Provider.Length: > 0 } operation
            && operation.Provider != provider)
        {
            Add(
                LinkProblems.OtherProvider,
                place,
                $"\"{pill.Line}\" is a step of \"{operation.Provider}\", not of \"{provider}\"",
                $"write _('{pill.Line}.…') without a provider",
                recipe.IsExported);
        }
    }

    // The condition of a trigger looks at its event, that of a retry at the error (recipe-format 5.10).
    private static bool MayNameItself(Step step) => step is TriggerStep or CatchStep;

    private string? Nearest(string alias, Step step) =>
        NearestName.Hint(alias, [.. aliases.Values.Where(known => known.Number < step.Number && !known.As.StartsWith('#')).Select(known => known.As)]);

    private void Add(string code, SourcePlace place, string message, string? hint, bool isWarning) =>
        problems.Add(new Problem(code, place, message, hint)
        {
            Severity = isWarning ? ProblemSeverity.Warning : ProblemSeverity.Error,
        });
}
