namespace Emulator.Formulas;

/// <summary>
/// What an evaluated input does to its field (runtime-semantics 5.3): three things that are easily mixed up.
/// </summary>
public enum FieldEffect
{
    /// <summary>The field gets the value; a nil value leaves the field out.</summary>
    Set,

    /// <summary>The formula <c>clear</c>: the field is sent with null, so that the target empties it.</summary>
    Clear,

    /// <summary>The formula <c>skip</c>: the field is left out, whatever stands there.</summary>
    Skip,
}
