using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display.Svg;

/// <summary>Makes the parts of the picture of the steps.</summary>
internal sealed class SvgParts(StepWords words, JobTrace? trace)
{
    public SvgSequence Sequence(params IEnumerable<Step> steps) => new([.. steps.Select(Part)]);

    private SvgPart Part(Step step) => step switch
    {
        IfStep branches => new SvgBranches(Box(step), [.. Branches(branches)]),
        ForeachStep loop => new SvgLoop(Box(step), Sequence(loop.Steps), null, "next item"),
        RepeatStep loop => new SvgLoop(Box(step), Sequence(loop.Steps), Box(loop.While), "again while it holds"),
        TryStep watched => new SvgWatched(Box(step), Sequence(watched.Steps), With(watched.Catch, watched.Catch.Steps)),
        _ => Box(step),
    };

    private IEnumerable<SvgBranch> Branches(IfStep branches)
    {
        yield return new SvgBranch("yes", Sequence(branches.Steps), Held(branches));
        foreach (var branch in branches.ElseIfs)
        {
            yield return new SvgBranch("else if", With(branch, branch.Steps), trace?.Ran(branch.Number) == true);
        }

        Step last = branches.ElseIfs.Count > 0 ? branches.ElseIfs[^1] : branches;
        var isElse = trace is not null && trace.NotHeld.Contains(last.Number);
        yield return branches.Else is { } otherwise
            ? new SvgBranch($"else ({otherwise.Number})", Sequence(otherwise.Steps), isElse)
            : new SvgBranch("no", Sequence(), isElse);
    }

    private bool Held(Step step) => trace?.Held.Contains(step.Number) == true;

    private SvgSequence With(Step head, IEnumerable<Step> steps) => new([Box(head), .. steps.Select(Part)]);

    private SvgStepBox Box(Step step) => new(step, words.Of(step), trace);
}
