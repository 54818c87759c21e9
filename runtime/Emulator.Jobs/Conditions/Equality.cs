using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>What the platform's "equals" takes for equal (runtime-semantics.md 4.2, 4.3).</summary>
internal static class Equality
{
    public static bool Of(Value left, Value right) => (left, right) switch
    {
        (NullValue, _) or (_, NullValue) => left.IsNull && right.IsNull,
        (TextValue one, TextValue other) => one.Text == other.Text,
        (IntegerValue or NumberValue, IntegerValue or NumberValue) => Amounts.Compare(left, right) == 0,
        (IntegerValue or NumberValue, TextValue text) => Amounts.Read(text.Text) is { } number
            ? Amounts.Compare(left, number) == 0
            : RubyText.Of(left) == text.Text,
        (TextValue, IntegerValue or NumberValue) => Of(right, left),
        (DateValue or TimeValue, TextValue text) => Moments.Read(text.Text) is { } moment
            ? Moments.Compare(left, moment) == 0
            : RubyText.Of(left) == text.Text,
        (TextValue, DateValue or TimeValue) => Of(right, left),
        (DateValue or TimeValue, DateValue or TimeValue) => Moments.Compare(left, right) == 0,
        _ => left.Equals(right),
    };
}
