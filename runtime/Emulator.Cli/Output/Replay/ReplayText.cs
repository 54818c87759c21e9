using Emulator.Hosting.Replay;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Output.Replay;

/// <summary>What differs between a stored job and its run on the recipe as it is now, for people.</summary>
internal sealed class ReplayText(Printer printer)
{
    private const int Longest = 100;

    private const int MostLines = 12;
    private const int MostRounds = 2;

    public void Print(ReplayOutcome outcome)
    {
        var paint = printer.Paint;
        var differing = outcome.Steps.Count(step => !step.IsAlike);
        var word = outcome.IsAlike
            ? paint.Good("the same")
            : paint.Bad(differing == 0 ? "ends otherwise" : $"{Count.Of(differing, "step")} of {outcome.Steps.Count} differ{(differing == 1 ? "s" : string.Empty)}");
        printer.Line($"{paint.Strong(outcome.Stored.Id)}  {word}  {outcome.Stored.RecipeName}");
        Lines(outcome.Differences, "    ");
        foreach (var alike in outcome.Steps.Where(step => !step.IsAlike).GroupBy(ReplayPlaces.Of))
        {
            Rounds([.. alike]);
        }
    }

    // A loop of thousands of rounds differs in all of them for one reason.
    private void Rounds(List<ReplayedStep> alike)
    {
        foreach (var step in alike.Take(MostRounds))
        {
            Step(step);
        }

        if (alike.Count > MostRounds)
        {
            printer.Line($"    {printer.Paint.Dim($"and {Count.Of(alike.Count - MostRounds, "more run")} of {alike[0].Shown.As} at the same places; --json has them all")}");
        }
    }

    private void Step(ReplayedStep step)
    {
        var paint = printer.Paint;
        var mark = ReplayPlaces.Mark(step) switch { '+' => paint.Good("+"), '-' => paint.Bad("-"), _ => paint.Warn("~") };
        var shown = step.Shown;
        var name = shown.Provider.Length == 0 ? shown.Name : $"{shown.Provider}.{shown.Name}";
        var alias = shown.As.StartsWith('#') ? string.Empty : shown.As;
        var rounds = shown.Rounds.Length == 0 ? string.Empty : $"  [{shown.Rounds}]";
        printer.Line($"  {mark} {shown.Number,2}  {alias,-12} {name}{rounds}{paint.Dim(Remark(step))}");
        Lines(step.Differences, "        ", shown.MaskData);
    }

    private static string Remark(ReplayedStep step) => step switch
    {
        { After: null } => "  does not run any more",
        { Before: null, IsMadeUp: true } => "  did not run then: the journal has no answer for it, its output is made up",
        { Before: null } => "  did not run then",
        { IsMadeUp: true } => "  got no answer then: its output is made up",
        _ => string.Empty,
    };

    private void Lines(IReadOnlyList<ReplayDifference> differences, string margin, bool isMasked = false)
    {
        foreach (var difference in differences.Take(MostLines))
        {
            var isHidden = isMasked && difference.Path is not ("status" or "error");
            var what = isHidden ? "(masked by the recipe)" : $"{printer.Paint.Bad(Shown(difference.Before))} → {printer.Paint.Good(Shown(difference.After))}";
            printer.Line($"{margin}{difference.Path}  {what}");
        }

        if (differences.Count > MostLines)
        {
            printer.Line($"{margin}{printer.Paint.Dim($"and {differences.Count - MostLines} more; --json has them all")}");
        }
    }

    private static string Shown(Value value)
    {
        var text = value.IsNull ? "nothing" : PlainJson.Write(value);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
    }
}
