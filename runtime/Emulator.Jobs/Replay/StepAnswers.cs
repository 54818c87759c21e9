using Emulator.Jobs.Journal;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Jobs.Replay;

/// <summary>The runs of one step in a stored job, in their order.</summary>
internal sealed class StepAnswers
{
    private readonly Dictionary<string, Queue<StepRecord>> _rounds = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, StepRecord>> _inputs;

    public StepAnswers(IEnumerable<StepRecord> runs)
    {
        var all = runs.ToList();
        foreach (var round in all.GroupBy(run => run.Rounds, StringComparer.Ordinal))
        {
            _rounds[round.Key] = new Queue<StepRecord>(round);
        }

        _inputs = new(() => all.GroupBy(run => Text(run.Input), StringComparer.Ordinal)
            .ToDictionary(runs => runs.Key, runs => runs.First(), StringComparer.Ordinal));
    }

    /// <summary>The next run in those rounds of the loops around the step, used once; null when there is none (left).</summary>
    public StepRecord? Take(string rounds) => _rounds.GetValueOrDefault(rounds)?.TryDequeue(out var run) == true ? run : null;

    /// <summary>
    /// The run that answers that input. A list that is filtered otherwise moves its items to other rounds: what was answered to
    /// the same input is nearer than what was answered in the same round.
    /// </summary>
    /// <param name="taken">The run of the same rounds, or null.</param>
    /// <param name="input">What the connector would get now.</param>
    public StepRecord? For(StepRecord? taken, Value input) => taken?.Input.Equals(input) == true
        ? taken
        : _inputs.Value.GetValueOrDefault(Text(input)) ?? taken;

    public static string Text(Value input) => PlainJson.Write(input);
}
