using Emulator.Values;

namespace Emulator.Formulas;

/// <summary>The outcome of one input: a value, or one of the two words that are no value.</summary>
public readonly record struct FieldValue(FieldEffect Effect, Value Value)
{
    public static readonly FieldValue Clear = new(FieldEffect.Clear, Value.Null);
    public static readonly FieldValue Skip = new(FieldEffect.Skip, Value.Null);

    public static FieldValue Set(Value value) => new(FieldEffect.Set, value);
}
