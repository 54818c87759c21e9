using Emulator.Jobs.Journal;
using Emulator.Jobs.Replay;
using Emulator.Values;

namespace Emulator.Hosting.Replay;

/// <summary>
/// Lays the steps of two runs of a job side by side: by alias and rounds, those without an alias by what they call. Of blocks
/// the conditions are compared; where one goes another way its steps are missing, or there are more of them.
/// </summary>
internal sealed class StepComparison(ValueDifferences values, JournalAnswers answers)
{
    private static readonly string[] Conditions = ["if", "elsif", "while_condition"];

    public IReadOnlyList<ReplayedStep> Of(IReadOnlyList<StepRecord> before, IReadOnlyList<StepRecord> after)
    {
        var then = Keyed(before);
        var now = Keyed(after);
        var left = then.Select(entry => entry.Key).ToHashSet();
        var still = now.Select(entry => entry.Key).ToHashSet();
        var known = then.ToDictionary(entry => entry.Key, entry => entry.Step);
        var steps = new List<ReplayedStep>();
        var passed = 0;
        foreach (var (key, step) in now)
        {
            if (!left.Remove(key))
            {
                steps.Add(new ReplayedStep(null, step, []) { IsMadeUp = answers.IsUnknown(step) });
                continue;
            }

            // A step that ran before this one and does not any more stands where it stood.
            for (; then[passed].Key != key && !still.Contains(then[passed].Key); passed++)
            {
                Gone(then[passed], left, steps);
            }

            passed += then[passed].Key == key ? 1 : 0;
            steps.Add(Compared(known[key], step));
        }

        foreach (var entry in then)
        {
            Gone(entry, left, steps);
        }

        return steps;
    }

    private static void Gone((Key Key, StepRecord Step) entry, HashSet<Key> left, List<ReplayedStep> steps)
    {
        if (left.Remove(entry.Key))
        {
            steps.Add(new ReplayedStep(entry.Step, null, []));
        }
    }

    private ReplayedStep Compared(StepRecord before, StepRecord after) => new(
        before,
        after,
        [
            .. values.Between("status", Word(before), Word(after)),
            .. values.Between("error", Message(before), Message(after)),
            .. values.Between("input", before.Input, after.Input),
            .. values.Between(before.Provider.Length == 0 ? "holds" : "output", before.Output, after.Output),
        ]) { IsMadeUp = answers.IsUnknown(after) };

    // The number of a run among those of the same step in the same rounds tells runs apart that were repeated on an error, and
    // conditions, which have no name: the first "if" is the first.
    private static List<(Key Key, StepRecord Step)> Keyed(IReadOnlyList<StepRecord> records)
    {
        var runs = new Dictionary<(string, string), int>();
        var keyed = new List<(Key, StepRecord)>();
        foreach (var record in records.Where(IsCompared))
        {
            var step = (record.Provider.Length == 0 ? record.Name : StepKey.Of(record), record.Rounds);
            runs[step] = runs.GetValueOrDefault(step) + 1;
            keyed.Add((new Key(step.Item1, step.Rounds, runs[step]), record));
        }

        return keyed;
    }

    private static bool IsCompared(StepRecord record) =>
        record.Number > 0 && (record.Provider.Length > 0 || Conditions.Contains(record.Name));

    private static Value Word(StepRecord record) => record.Outcome.ToString().ToLowerInvariant();

    // The first line: what follows says where in the recipe, and recipes change.
    private static Value Message(StepRecord record) => record.Failure?.Message.Split('\n')[0] is { } text ? text : Value.Null;

    private sealed record Key(string Step, string Rounds, int Run);
}
