using Emulator.Jobs;
using Emulator.Testing.Data;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Expectations;

/// <summary>Compares what happened with what was expected.</summary>
internal sealed class ExpectationCheck(Expectation expected, SourcePlace test, CaseFacts facts, CasePills pills)
{
    private readonly List<Difference> _differences = [];

    /// <summary>All differences, the job's state first.</summary>
    /// <exception cref="Formulas.FormulaException">A formula of the test cannot be calculated.</exception>
    public List<Difference> Run()
    {
        CheckState();
        Match(expected.Error, "error", CaseFacts.ErrorOf(facts.Job.Failure));
        foreach (var step in expected.Steps)
        {
            Check(step);
        }

        CheckOrder();
        var called = new CalledCheck(facts.Called, pills);
        _differences.AddRange(expected.Called.SelectMany(called.Of));
        Match(expected.Report, "report", facts.Job.Report);
        Match(expected.Result, "result", facts.Result);
        Match(expected.Requests, "requests", ListValue.From(facts.Requests));
        return _differences;
    }

    // Without a word about the state a job may fail where every step that failed has its negative check (9.2).
    private void CheckState()
    {
        var state = facts.Job.State.ToString().ToLowerInvariant();
        var wanted = expected.Status ?? (expected.Error is not null || IsFailureExpected() ? "failed" : "succeeded");
        if (state == wanted)
        {
            return;
        }

        var failure = facts.Job.Failure;
        _differences.Add(new Difference("status", $"\"{wanted}\"", $"\"{state}\"", expected.Place.Line == 0 ? test : expected.Place)
        {
            Note = failure is null ? null : $"{failure.ErrorType}: {failure.Message}",
            Step = failure?.LineNumber is { } number ? PlaceOf(number) : null,
        });
    }

    private bool IsFailureExpected() =>
        facts.Job.State == JobState.Failed
        && facts.Steps.Where(step => step.Failure is not null).ToList() is { Count: > 0 } failed
        && failed.TrueForAll(step => expected.Steps.Any(wanted => wanted.As == step.As && wanted.Error is not null));

    private void Check(StepExpectation step)
    {
        var calls = facts.CallsOf(step.As);
        var before = _differences.Count;
        var path = $"steps.{step.As}";
        if (step.Calls is { } wanted ? wanted != calls.Count : calls.Count == 0)
        {
            _differences.Add(new Difference(
                path, Calls.Words(step.Calls), Calls.Words(calls.Count), step.Place));
        }

        if (calls.Count > 0)
        {
            var last = calls[^1];
            Match(step.Input, path + ".input", last.Input);
            Match(step.Output, path + ".output", last.Output);
            Match(step.Error, path + ".error", CaseFacts.ErrorOf(last.Failure));
            Match(step.Inputs, path + ".inputs", ListValue.From(calls.Select(call => call.Input)));
            Match(step.Outputs, path + ".outputs", ListValue.From(calls.Select(call => call.Output)));
            Match(step.Requests, path + ".requests", ListValue.From(facts.Requests.Where(request => request["step"].AsText() == step.As)));
        }

        var place = facts.Recipe.AllSteps.FirstOrDefault(line => line.As == step.As)?.Place;
        for (var index = before; index < _differences.Count; index++)
        {
            _differences[index] = _differences[index] with { Step = place };
        }
    }

    private void CheckOrder()
    {
        var ran = facts.Steps.Where(step => step.Number > 0).Select(step => step.As).ToList();
        var from = 0;
        foreach (var (alias, place) in expected.Order)
        {
            var at = ran.IndexOf(alias, from);
            if (at < 0)
            {
                _differences.Add(new Difference(
                    "order", string.Join(", ", expected.Order.Select(step => step.As)), string.Join(", ", ran.Where(name => expected.Order.Any(step => step.As == name))), place)
                {
                    Step = facts.Recipe.AllSteps.FirstOrDefault(line => line.As == alias)?.Place,
                });
                return;
            }

            from = at + 1;
        }
    }

    private void Match(Matcher? matcher, string path, Value found) => matcher?.Match(found, new Comparing(pills, path, _differences));

    private SourcePlace? PlaceOf(int number) => facts.Recipe.AllSteps.FirstOrDefault(step => step.Number == number)?.Place;
}
