using Emulator.Formulas;
using Emulator.Testing.Data;
using Emulator.Testing.Expectations;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;
using Emulator.Testing.Wire;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;

namespace Emulator.Testing.Connectors;

/// <summary>Runs one case of a connector: a lambda over the wire of the test, and what is expected of it.</summary>
public static class ConnectorCaseRunner
{
    /// <param name="test">A case of a connector.</param>
    /// <param name="caller">Calls lambdas.</param>
    /// <param name="tape">The recording that answers its requests.</param>
    /// <param name="time">Measures how long it takes.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<CaseResult> RunAsync(TestCase test, LambdaCaller caller, TapeReading tape, TimeProvider time, CancellationToken cancellation)
    {
        var from = time.GetTimestamp();
        var call = test.Connector!;
        var pills = new CasePills(new(() => FormulaSurroundings.Default.With(new CaseClock(test.Given.Now), null)), test.Given.Properties, _ => Value.Null)
            .With("row", test.Row);
        if (tape.Problems.Count > 0)
        {
            return new CaseResult(test.Name, test.Place, Verdict.Broken, [], tape.Problems, time.GetElapsedTime(from));
        }

        using var player = tape.Cassette is { } cassette ? new CaseTape(cassette, new SecretMask(), test.Place) : null;
        using var wire = new CaseWire(test.Exchanges, test.Place, () => pills, null, _ => null, player);
        List<Difference> differences;
        try
        {
            var settings = call.Settings?.Evaluate(pills) as RecordValue ?? RecordValue.Empty;
            var arguments = RecordValue.From(call.Arguments.Select(argument => KeyValuePair.Create(argument.Key, argument.Value.Evaluate(pills))));
            var outcome = await caller(call, settings, arguments, test.Given.Now, wire, cancellation);
            if (outcome.Broken is { Count: > 0 } problems)
            {
                return new CaseResult(test.Name, test.Place, Verdict.Broken, [], problems, time.GetElapsedTime(from));
            }

            differences = Compare(test.Expected, outcome, wire, pills.With("input", arguments["input"]));
        }
        catch (FormulaException wrong)
        {
            differences = [new Difference("test", null, null, test.Place) { Note = $"a formula of the test cannot be calculated: {wrong.Message}" }];
        }

        differences.InsertRange(0, wire.Refusals.Select(refusal => new Difference(refusal.Path, null, null, refusal.Place)
        {
            Note = refusal.Hint is null ? refusal.Reason : $"{refusal.Reason}; {refusal.Hint}",
        }));
        return new CaseResult(test.Name, test.Place, differences.Count == 0 ? Verdict.Passed : Verdict.Failed, differences, [], time.GetElapsedTime(from));
    }

    private static List<Difference> Compare(Expectation expected, LambdaOutcome outcome, CaseWire wire, CasePills pills)
    {
        var differences = new List<Difference>();
        if (expected.Error is { } error)
        {
            var found = outcome.ErrorMessage is null
                ? Value.Null
                : RecordValue.Of(("class", outcome.ErrorClass), ("message", outcome.ErrorMessage));
            error.Match(found, new Comparing(pills, "error", differences));
        }
        else if (outcome.ErrorMessage is not null)
        {
            differences.Add(new Difference("error", null, null, expected.Place.Line == 0 ? PlaceOf(outcome) : expected.Place)
            {
                Note = $"{outcome.ErrorClass}: {outcome.ErrorMessage}",
                Step = outcome.Place is null ? null : PlaceOf(outcome),
            });
            return differences;
        }

        expected.Result?.Match(outcome.Result, new Comparing(pills, "result", differences));
        expected.Requests?.Match(ListValue.From(wire.Sent), new Comparing(pills, "requests", differences));
        return differences;
    }

    private static SourcePlace PlaceOf(LambdaOutcome outcome) => new(outcome.Place ?? "connector");
}
