using Emulator.Values.Problems;

namespace Emulator.Formulas;

/// <summary>
/// A formula could not be calculated. The message is the platform's (formulas.md section 2, rule 10); below it stand
/// the formula and its place.
/// </summary>
public sealed class FormulaException(string reason, string formula, SourcePlace place, string? field = null)
    : Exception($"Error calculating input{(field is null ? string.Empty : $" for field '{field}'")}:\n{reason}\nin the formula {formula} ({place})")
{
    /// <summary>What went wrong, without field and formula.</summary>
    public string Reason { get; } = reason;

    /// <summary>The formula with its <c>=</c>.</summary>
    public string Formula { get; } = formula;

    public SourcePlace Place { get; } = place;

    /// <summary>The field whose input it was; null until the input tells.</summary>
    public string? Field { get; } = field;

    public FormulaException ForField(string name) => Field is null ? new(Reason, Formula, Place, name) : this;
}
