using Emulator.Formulas.Running;
using Emulator.Values;

namespace Emulator.Formulas;

/// <summary>What the pills of a running job stand for.</summary>
public abstract class PillSource
{
    /// <summary>What its formulas may ask for beside pills.</summary>
    public abstract FormulaSurroundings Surroundings { get; }

    /// <summary>The object that bare names are asked of, the same for all formulas over these pills.</summary>
    internal FormulaSelf Self => field ??= new FormulaSelf(this);

    /// <summary>The pill's value; nil for a step that did not run. <see cref="Pill.Pick"/> follows the path.</summary>
    public abstract Value Resolve(Pill pill);

    /// <summary>What stands for a formula that failed; null lets it fail, which is what real data wants.</summary>
    public virtual Value? Instead(FormulaException failed) => null;
}
