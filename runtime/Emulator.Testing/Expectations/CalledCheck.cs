using Emulator.Testing.Data;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;
using Emulator.Values;

namespace Emulator.Testing.Expectations;

/// <summary>Compares what came of recipes that the tested one called with what was expected of them.</summary>
/// <param name="called">The jobs of called recipes, in the order in which they began.</param>
/// <param name="pills">What formulas may ask for.</param>
internal sealed class CalledCheck(IReadOnlyList<CaseFacts> called, CasePills pills)
{
    public IEnumerable<Difference> Of(CalledExpectation expected)
    {
        var jobs = called.Where(facts => Path.GetFileName(facts.Recipe.File) == expected.File).ToList();
        var path = $"recipes.{expected.File}";
        if (expected.Calls is { } wanted ? wanted != jobs.Count : jobs.Count == 0)
        {
            yield return new Difference(path, Calls.Words(expected.Calls), Calls.Words(jobs.Count), expected.Place) { Note = Others(jobs.Count) };
        }

        if (jobs.Count == 0)
        {
            yield break;
        }

        var differences = new List<Difference>();
        expected.Parameters?.Match(ParametersOf(jobs[^1]), new Comparing(pills, $"{path}.parameters", differences));
        expected.All?.Match(ListValue.From(jobs.Select(ParametersOf)), new Comparing(pills, $"{path}.all_parameters", differences));
        differences.AddRange(new ExpectationCheck(expected.Job, expected.Place, jobs[^1], pills.With(jobs[^1].OutputOf)).Run()
            .Select(difference => difference with { Path = $"{path}.{difference.Path}" }));
        foreach (var difference in differences)
        {
            yield return difference;
        }
    }

    // A recipe that is expected under a wrong name is found among those that ran.
    private string? Others(int calls) => calls > 0 || called.Count == 0
        ? null
        : $"called were: {string.Join(", ", called.Select(facts => Path.GetFileName(facts.Recipe.File)).Distinct())}";

    private static Value ParametersOf(CaseFacts job) => job.Steps[0].Output["parameters"];
}
