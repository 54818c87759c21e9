using Emulator.Jobs.Journal;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Blocks;

/// <summary>Finds the branch that is taken: the first whose condition holds, else the last (runtime-semantics.md 3.3).</summary>
internal sealed class BranchRunner(BlockRecords records)
{
    public StepMove Enter(JobRun run, IfStep step, JobPosition at)
    {
        var asked = new List<StepRecord>();
        var isGuess = false;
        if (Asked(step, step.Condition) is { } taken)
        {
            return taken;
        }

        foreach (var branch in step.ElseIfs.Where(branch => !branch.Skip))
        {
            if (Asked(branch, branch.Condition) is { } further)
            {
                return further;
            }
        }

        return new StepMove(asked, step.Else is { Skip: false } last && !Avoids(last) ? at.Enter(last.Number) : at.Next());

        StepMove? Asked(BlockStep branch, Condition condition)
        {
            var (record, holds) = records.Asked(branch, condition, run, asked.Count);
            asked.Add(record);
            isGuess |= run.Pills.MadeUp.Decides(condition);
            return record.Failure is not null ? new StepMove(asked, at.Next())
                : holds && !Avoids(branch) ? new StepMove(asked, at.Enter(branch.Number)) : null;
        }

        bool Avoids(BlockStep branch)
        {
            if (!isGuess || !run.Pills.MadeUp.Avoids(branch))
            {
                return false;
            }

            asked[^1] = asked[^1] with { Lines = [.. asked[^1].Lines, .. run.Pills.MadeUp.Take()] };
            return true;
        }
    }
}
