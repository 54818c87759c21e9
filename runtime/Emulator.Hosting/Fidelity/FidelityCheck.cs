using Emulator.Hosting.Running;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Fidelity;

/// <summary>Compares what came of a case with what must come of it.</summary>
internal static class FidelityCheck
{
    /// <summary>The first thing that is not as it must be, in words; null when all is.</summary>
    public static string? Difference(FidelityExpectation expected, RunOutcome outcome, List<StepRecord> steps)
    {
        if (outcome.Job is { } job)
        {
            return State(expected, job) ?? Steps(expected, steps) ?? Report(expected, job);
        }

        var reason = outcome.Problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error)?.ToString() ?? outcome.NoEvent ?? string.Empty;
        var state = outcome.NoEvent is null ? "refused" : "none";
        return state != expected.State ? $"there is no job: {reason}" : Saying("the reason", reason, expected.Error);
    }

    private static string? State(FidelityExpectation expected, Job job)
    {
        var state = job.State.ToString().ToLowerInvariant();
        if (state != expected.State)
        {
            return $"the job {state}{(job.Failure is null ? string.Empty : $" ({job.Failure.Message})")}, it should have {expected.State}";
        }

        return expected.ErrorType is { } type && job.Failure?.ErrorType != type
            ? $"the error is of the type \"{job.Failure?.ErrorType}\", it should be \"{type}\""
            : Saying("the error", job.Failure?.Message, expected.Error);
    }

    private static string? Saying(string what, string? said, string? expected) =>
        expected is not null && said?.Contains(expected, StringComparison.Ordinal) != true
            ? $"{what} is \"{said}\", it should say \"{expected}\""
            : null;

    private static string? Steps(FidelityExpectation expected, List<StepRecord> steps)
    {
        var trace = string.Join(' ', steps.Where(step => step.Number > 0).Select(step => step.Rounds.Length == 0 ? $"{step.Number}" : $"{step.Number}[{step.Rounds}]"));
        if (expected.Trace is { } path && trace != path)
        {
            return $"the steps are {trace}, they should be {path}";
        }

        return Data("output", expected.Outputs, steps, step => step.Output)
            ?? Data("input", expected.Inputs, steps, step => step.Input)
            ?? Surplus(expected.Absent, steps);
    }

    private static string? Report(FidelityExpectation expected, Job job) => expected.Report
        .Where(column => !job.Report[column.Key].Equals(column.Value))
        .Select(column => $"the column {column.Key} is {job.Report[column.Key]}, it should be {column.Value}").FirstOrDefault();

    private static string? Data(string word, RecordValue expected, List<StepRecord> steps, Func<StepRecord, Value> dataOf)
    {
        foreach (var (alias, value) in expected)
        {
            var found = steps.LastOrDefault(step => step.As == alias) is { } step ? dataOf(step) : Value.Null;
            if (!Holds(value, found))
            {
                return $"the {word} of {alias} is {found}, it should be {value}";
            }
        }

        return null;
    }

    private static string? Surplus(RecordValue absent, List<StepRecord> steps)
    {
        foreach (var (alias, names) in absent)
        {
            var input = steps.LastOrDefault(step => step.As == alias)?.Input as RecordValue ?? RecordValue.Empty;
            if ((names as ListValue ?? ListValue.Empty).FirstOrDefault(name => input.Has(name.AsText()!)) is { } there)
            {
                return $"the input of {alias} has {there}, it should not";
            }
        }

        return null;
    }

    // A record holds when its named members do.
    private static bool Holds(Value expected, Value found) => (expected, found) switch
    {
        (RecordValue wanted, RecordValue record) => wanted.All(member => Holds(member.Value, record[member.Key])),
        (ListValue wanted, ListValue list) => wanted.Count == list.Count && wanted.Zip(list).All(pair => Holds(pair.First, pair.Second)),
        _ => expected.Equals(found),
    };
}
