using System.Globalization;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Blocks;

/// <summary>Enters blocks, goes round in them, and leaves them (runtime-semantics.md 3.3 to 3.7).</summary>
internal sealed class BlockRunner(BlockRecords records)
{
    private readonly BranchRunner _branches = new(records);

    public StepMove Enter(JobRun run, Step step, JobPosition at) => step switch
    {
        IfStep branches => _branches.Enter(run, branches, at),
        ForeachStep loop => EnterForeach(run, loop, at),
        RepeatStep loop => StepMove.To(Begin(run, loop, at.Enter(loop.Number))),
        _ => StepMove.To(at.Enter(step.Number)),
    };

    /// <summary>The block at that position has no further step: another round, or behind it.</summary>
    public StepMove Close(JobRun run, JobPosition at)
    {
        switch (at.Top.Owner == 0 ? null : run.Recipe.StepOf(at.Top.Owner))
        {
            case null:
                return StepMove.To(null);
            case ForeachStep loop:
                return CloseForeach(run, loop, at);
            case RepeatStep loop:
                return CloseRepeat(run, loop, at);
            default:
                return StepMove.To(at.Leave());
        }
    }

    public StepMove Stop(JobRun run, StopStep step)
    {
        var reason = string.Empty;
        var isFailure = false;
        var record = records.Of(step, run, input =>
        {
            isFailure = step.WithError?.Evaluate(run.Pills) is { } word && word is BooleanValue { Truth: true } or TextValue { Text: "true" };
            reason = step.Reason?.Evaluate(run.Pills) is { } given ? Formulas.RubyText.Of(given) : string.Empty;
            return RecordValue.Of(("stop_with_error", isFailure), ("stop_reason", reason));
        });
        if (record.Failure is not null)
        {
            return StepMove.Of(record, null) with { Failure = record.Failure };
        }

        return isFailure
            ? StepMove.Of(record, null) with { Failure = records.Stopped(step, reason) }
            : StepMove.Of(record, null);
    }

    /// <summary>The rounds of the loops around a position, for the journal.</summary>
    public static string Rounds(JobRun run, JobPosition at)
    {
        var rounds = string.Empty;
        foreach (var frame in at.Frames)
        {
            if (frame.Owner != 0 && run.Recipe.StepOf(frame.Owner) is ForeachStep or RepeatStep)
            {
                var round = frame.Round.ToString(CultureInfo.InvariantCulture);
                rounds = rounds.Length == 0 ? round : $"{rounds}.{round}";
            }
        }

        return rounds;
    }

    /// <summary>Makes the pills of a loop mean its round.</summary>
    public static JobPosition Begin(JobRun run, BlockStep loop, JobPosition at)
    {
        var round = at.Top.Round;
        if (loop is ForeachStep && run.Loops.TryGetValue(loop.Number, out var list))
        {
            run.Pills.SetRound(loop.As, list, round);
        }
        else if (loop is RepeatStep)
        {
            run.Pills.Set(loop.As, RecordValue.Of(("index", round), ("is_first", round == 0)));
        }

        return at;
    }

    private StepMove EnterForeach(JobRun run, ForeachStep loop, JobPosition at)
    {
        LoopList? list = null;
        var record = records.Of(loop, run, input =>
        {
            list = ReadList(run, loop);
            input["source"] = ListValue.From(list.Items);
            return RecordValue.Of(("rounds", list.Rounds), ("batch_size", list.BatchSize is { } size ? Value.Of(size) : Value.Null));
        });
        if (record.Failure is not null || list!.Rounds == 0)
        {
            return StepMove.Of(record, at.Next());
        }

        run.Loops[loop.Number] = list;
        Clear(run, loop);
        return StepMove.Of(record, Begin(run, loop, at.Enter(loop.Number)));
    }

    private static LoopList ReadList(JobRun run, ForeachStep loop)
    {
        var source = loop.Source.EvaluateField(run.Pills).Value;
        var items = source switch
        {
            ListValue list => list,
            NullValue or TextValue { Text: "" } => ListValue.Empty,
            _ => run.Pills.MadeUp.Walked(source) ?? throw new StepException(
                FailureKind.Input, "Invalid input", $"a repeat for each needs a list, its source is a {source.Kind.ToString().ToLowerInvariant()}"),
        };
        return new LoopList(items, loop.IsBatch ? Numbers.Positive(loop.BatchSize?.Evaluate(run.Pills), 100) : null);
    }

    private static StepMove CloseForeach(JobRun run, ForeachStep loop, JobPosition at)
    {
        if (at.Top.Round + 1 < run.Loops[loop.Number].Rounds)
        {
            Clear(run, loop);
            return StepMove.To(Begin(run, loop, at.Again()));
        }

        // After the loop its own pills stand for nothing; those of the steps inside keep their last values.
        run.Loops.Remove(loop.Number);
        run.Pills.Forget(loop.As);
        return StepMove.To(at.Leave());
    }

    private StepMove CloseRepeat(JobRun run, RepeatStep loop, JobPosition at)
    {
        var (record, holds) = records.Asked(loop.While, loop.While.Condition, run, 0);
        if (holds && run.Pills.MadeUp.Ends(at.Top.Round + 1))
        {
            return StepMove.Of(record with { Lines = [.. record.Lines, .. run.Pills.MadeUp.Take()] }, at.Leave());
        }

        if (holds && at.Top.Round + 1 >= run.Options.Limits.RepeatRounds)
        {
            record = records.Failed(record, loop.While, new StepException(
                FailureKind.Input,
                "Limit",
                $"the repeat did not end within {run.Options.Limits.RepeatRounds} rounds (limit repeat_rounds)"));
        }

        return record.Failure is not null ? StepMove.Of(record, at.Leave())
            : holds ? StepMove.Of(record, Begin(run, loop, at.Again())) : StepMove.Of(record, at.Leave());
    }

    // Only what steps put out: variables that the loop's steps declare are set again when they are declared again.
    private static void Clear(JobRun run, ForeachStep loop)
    {
        if (loop.ClearScope)
        {
            foreach (var inside in loop.Nested)
            {
                run.Pills.Forget(inside.As);
            }
        }
    }
}
