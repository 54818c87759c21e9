using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Recipes.Inputs;

/// <summary>
/// The pills inside a list mapping while one item is mapped. Mappings lie in each other, so the innermost level whose
/// source is a prefix of the pill's path answers (recipe-format 10.2).
/// </summary>
internal sealed class MappedItem(PillSource outer, Pill source, Value item, int index) : PillSource
{
    public override FormulaSurroundings Surroundings => outer.Surroundings;

    public override Value? Instead(FormulaException failed) => outer.Instead(failed);

    public override Value Resolve(Pill pill)
    {
        var level = source.Path.Count;
        if (pill.Kind != source.Kind || pill.Line != source.Line || pill.Path.Count <= level || !IsUnderSource(pill))
        {
            return outer.Resolve(pill);
        }

        return pill.Path[level] switch
        {
            PillCurrentItem => pill.PickFrom(level + 1, item),
            PillCurrentIndex => index,
            _ => outer.Resolve(pill),
        };
    }

    private bool IsUnderSource(Pill pill)
    {
        for (var at = 0; at < source.Path.Count; at++)
        {
            if (!pill.Path[at].Equals(source.Path[at]))
            {
                return false;
            }
        }

        return true;
    }
}
