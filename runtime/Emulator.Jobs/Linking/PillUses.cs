using Emulator.Recipes;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Linking;

/// <summary>
/// Until which step each output is read. A job keeps an output only as long, so that its memory does not grow with its
/// steps. What is read inside a loop or watched steps is kept until the outermost of them has ended.
/// </summary>
internal sealed class PillUses
{
    private readonly IReadOnlyDictionary<string, int> _lastUse;
    private readonly Dictionary<int, string[]> _endsAt;

    private PillUses(IReadOnlyDictionary<string, int> lastUse)
    {
        _lastUse = lastUse;
        _endsAt = lastUse.GroupBy(use => use.Value, use => use.Key).ToDictionary(ended => ended.Key, ended => ended.ToArray());
    }

    public static PillUses Of(Recipe recipe)
    {
        var lastUse = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in recipe.Steps)
        {
            Add(step, null, lastUse);
        }

        foreach (var pill in recipe.Report.SelectMany(column => column.Value.Pills))
        {
            lastUse[pill.Line] = int.MaxValue;
        }

        return new PillUses(lastUse);
    }

    /// <summary>True when a step after that one reads the output.</summary>
    public bool IsReadAfter(string alias, int step) => _lastUse.TryGetValue(alias, out var last) && last > step;

    /// <summary>The outputs that nothing reads once that step has run.</summary>
    public IReadOnlyList<string> EndingAt(int step) => _endsAt.GetValueOrDefault(step) ?? [];

    // A step's own pills first: a block's condition is read before its steps run, its branches' after.
    private static void Add(Step step, int? endOfRepeated, Dictionary<string, int> lastUse)
    {
        var isRepeated = step is ForeachStep or RepeatStep or TryStep;
        var end = endOfRepeated ?? (isRepeated ? EndOf(step) : null);
        if (step.Skip)
        {
            return;
        }

        var until = end ?? (step is BlockStep ? EndOf(step) : step.Number);
        foreach (var pill in step.Pills)
        {
            lastUse[pill.Line] = Math.Max(until, lastUse.GetValueOrDefault(pill.Line));
        }

        foreach (var inside in Children(step))
        {
            Add(inside, end, lastUse);
        }
    }

    private static int EndOf(Step block) => block.Nested.Select(step => step.Number).DefaultIfEmpty(block.Number).Max() + 1;

    private static IEnumerable<Step> Children(Step step) => step switch
    {
        IfStep branches => branches.Steps.Concat(branches.ElseIfs).Concat(branches.Else is null ? [] : [branches.Else]),
        RepeatStep loop => loop.Steps.Append(loop.While),
        TryStep watched => watched.Steps.Append(watched.Catch),
        BlockStep block => block.Steps,
        _ => [],
    };
}
