using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Data;

/// <summary>A value of a test file: fixed, or calculated when the case runs.</summary>
public abstract record DataNode(SourcePlace Place)
{
    /// <exception cref="FormulaException">A formula in it could not be calculated.</exception>
    public abstract Value Evaluate(PillSource pills);
}
