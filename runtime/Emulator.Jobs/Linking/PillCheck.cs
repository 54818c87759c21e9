using Emulator.Formulas;
using Emulator.Recipes;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Linking;

/// <summary>Says which pills name a step that is not there, has not run by then, or is another provider's.</summary>
internal sealed class PillCheck(IReadOnlyDictionary<string, Step> aliases, List<Problem> problems)
{
    public static void Check(Recipe recipe, List<Problem> problems)
    {
        var aliases = recipe.AllSteps.DistinctBy(step => step.As).ToDictionary(step => step.As, StringComparer.Ordinal);
        var check = new PillCheck(aliases, problems);
        foreach (var step in recipe.AllSteps.OfType<OperationStep>().Where(step => !step.Skip))
        {
            foreach (var text in Texts(step.Input))
            {
                // A pill that a text repeats is one mistake.
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
            _ => [],
        };

    private void Check(Pill pill, OperationStep step, SourcePlace place)
    {
        switch (pill.Kind)
        {
            case PillKind.Output or PillKind.ForeachMeta or PillKind.Catch:
                CheckAlias(pill, step, place);
                break;
            case PillKind.JobContext when pill.Path is [PillKey fact, ..] && !JobFacts.Names.Contains(fact.Key):
                problems.Add(new Problem(
                    LinkProblems.UnknownJobFact, place, $"jobs have no \"{fact.Key}\"", NearestName.Hint(fact.Key, JobFacts.Names))
                {
                    Severity = ProblemSeverity.Warning,
                });
                break;
        }
    }

    private void CheckAlias(Pill pill, OperationStep step, SourcePlace place)
    {
        if (!aliases.TryGetValue(pill.Line, out var source))
        {
            Add(LinkProblems.UnknownAlias, place, $"no step is called \"{pill.Line}\" in {pill.Source}", Nearest(pill.Line, step));
        }
        else if (source.Number >= step.Number)
        {
            Add(LinkProblems.LaterStep, place, $"\"{pill.Line}\" has not run when this step begins", Nearest(pill.Line, step));
        }
        else if (pill.Provider is { } provider
            && source is OperationStep { Provider.Length: > 0 } operation
            && operation.Provider != provider)
        {
            Add(
                LinkProblems.OtherProvider,
                place,
                $"\"{pill.Line}\" is a step of \"{operation.Provider}\", not of \"{provider}\"",
                $"write _('{pill.Line}.…') without a provider");
        }
    }

    private string? Nearest(string alias, OperationStep step) =>
        NearestName.Hint(alias, [.. aliases.Values.Where(known => known.Number < step.Number).Select(known => known.As)]);

    private void Add(string code, SourcePlace place, string message, string? hint) =>
        problems.Add(new Problem(code, place, message, hint));
}
