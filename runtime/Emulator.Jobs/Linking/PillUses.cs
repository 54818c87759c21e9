using Emulator.Formulas;
using Emulator.Recipes;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Linking;

/// <summary>
/// Until which step each output is read. A job keeps an output only as long, so that its memory does not grow with its
/// steps.
/// </summary>
internal sealed class PillUses
{
    private readonly IReadOnlyDictionary<string, int> _lastUse;
    private readonly ILookup<int, string> _endsAt;

    private PillUses(IReadOnlyDictionary<string, int> lastUse)
    {
        _lastUse = lastUse;
        _endsAt = lastUse.ToLookup(use => use.Value, use => use.Key);
    }

    public static PillUses Of(Recipe recipe)
    {
        var lastUse = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in recipe.AllSteps.OfType<OperationStep>().Where(step => !step.Skip))
        {
            foreach (var pill in step.Input.Pills.Where(pill => pill.Kind == PillKind.Output))
            {
                lastUse[pill.Line] = step.Number;
            }
        }

        return new PillUses(lastUse);
    }

    /// <summary>True when a step after that one reads the output.</summary>
    public bool IsReadAfter(string alias, int step) => _lastUse.TryGetValue(alias, out var last) && last > step;

    /// <summary>The outputs that nothing reads once that step has run.</summary>
    public IEnumerable<string> EndingAt(int step) => _endsAt[step];

    /// <summary>The outputs that the step or a later one reads.</summary>
    public IEnumerable<string> ReadFrom(int step) => _lastUse.Where(use => use.Value >= step).Select(use => use.Key);
}
