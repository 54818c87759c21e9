using Emulator.Values;

namespace Emulator.Formulas;

/// <summary>What the pills of a running job stand for.</summary>
public interface IPillSource
{
    /// <summary>What its formulas may ask for beside pills.</summary>
    FormulaSurroundings Surroundings { get; }

    /// <summary>The pill's value; nil for a step that did not run. <see cref="Pill.Pick"/> follows the path.</summary>
    Value Resolve(Pill pill);

    /// <summary>What stands for a formula that failed; null lets it fail, which is what real data wants.</summary>
    Value? Instead(FormulaException failed) => null;
}
