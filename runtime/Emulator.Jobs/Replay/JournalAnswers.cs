using Emulator.Jobs.Journal;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Stubs;
using Emulator.Jobs.Triggers;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Replay;

/// <summary>What a stored job's steps were answered, for a job that runs again and asks nobody. Not thread-safe: one job.</summary>
public sealed class JournalAnswers
{
    private readonly Func<ActionStep, bool> _isAnswered;
    private readonly Action<DateTimeOffset> _began;
    private readonly Dictionary<string, StepAnswers> _steps;
    private readonly HashSet<(string Step, string Rounds)> _unknown = [];

    /// <param name="journal">The records of the stored job in their order, the trigger's first.</param>
    /// <param name="isAnswered">False for a step that calculates its output from its input alone: it does so again.</param>
    /// <param name="began">Told when a step began then, before it begins now.</param>
    public JournalAnswers(IEnumerable<StepRecord> journal, Func<ActionStep, bool> isAnswered, Action<DateTimeOffset> began)
    {
        _isAnswered = isAnswered;
        _began = began;
        var records = journal.ToList();
        var isMadeUp = records.Exists(IsMadeUp);
        Event = TriggerEvent.Given((RecordValue)records[0].Output) with { Lines = isMadeUp ? [MadeUpOutput.Mark] : [] };
        _steps = records.Where(IsRun).GroupBy(StepKey.Of, StringComparer.Ordinal)
            .ToDictionary(runs => runs.Key, runs => new StepAnswers(runs), StringComparer.Ordinal);
    }

    /// <summary>The event of the stored job. Where some of its data was made up, the same failures are excused again.</summary>
    public TriggerEvent Event { get; }

    /// <summary>True when the stored job had no answer for that run of a step, so that its output was made up.</summary>
    public bool IsUnknown(StepRecord record) => _unknown.Contains((StepKey.Of(record), record.Rounds));

    /// <summary>The answer of a step that is about to run; null for one that runs by itself.</summary>
    public StepAnswer? Find(Recipe recipe, ActionStep step, string rounds)
    {
        var key = StepKey.Of(step);
        var known = _steps.GetValueOrDefault(key);
        var taken = known?.Take(rounds);
        if (taken is not null)
        {
            _began(taken.StartedAt);
        }

        // What was made up in the place of a connector that is here would be asked for now.
        return _isAnswered(step) || (taken is not null && IsMadeUp(taken)) ? Answer : null;

        ValueTask<Value> Answer(AnsweredCall call, CancellationToken cancellation)
        {
            if (known?.For(taken, call.Input) is { } then && IsAnswer(then, call.Input))
            {
                return then.Failure is { } failure ? throw Refusal(failure) : new(then.Output);
            }

            _unknown.Add((key, rounds));
            return call.MakeUp(cancellation);
        }
    }

    private static bool IsMadeUp(StepRecord record) => record.Lines.Contains(MadeUpOutput.Mark);

    private static bool IsRun(StepRecord record) => record.Number > 0 && record.Provider.Length > 0 && record.Outcome != StepOutcome.Skipped;

    // A step whose formula failed asked nobody. One whose input was refused may have been refused by its connector: with the
    // same input it would be again.
    private static bool IsAnswer(StepRecord then, Value input) => then.Failure?.Kind switch
    {
        FailureKind.Formula => false,
        FailureKind.Input => StepAnswers.Text(then.Input) == StepAnswers.Text(input),
        _ => true,
    };

    private static Exception Refusal(Failure failure) => failure.ErrorType == ErrorTypes.Of(failure.Kind, failure.Status)
        ? new ConnectorException(failure.Kind, failure.Message) { Status = failure.Status, Body = failure.InnerMessage, RetryAfter = failure.RetryAfter }
        : new StepException(failure.Kind, failure.ErrorType, failure.Message) { Status = failure.Status, Body = failure.InnerMessage };
}
