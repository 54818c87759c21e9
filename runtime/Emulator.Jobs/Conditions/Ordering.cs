using System.Text;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Conditions;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>Greater and less: numbers, texts by character codes, moments in time (runtime-semantics.md 4.2).</summary>
internal static class Ordering
{
    /// <exception cref="StepException">Nil on a side, or sides of kinds that have no order.</exception>
    public static int Compare(Value left, Value right, Comparison row) => (left, right) switch
    {
        (TextValue one, TextValue other) => Codes(one.Text, other.Text),
        (IntegerValue or NumberValue, IntegerValue or NumberValue) => Amounts.Compare(left, right),
        (IntegerValue or NumberValue, TextValue text) when Amounts.Read(text.Text) is { } number => Amounts.Compare(left, number),
        (TextValue text, IntegerValue or NumberValue) when Amounts.Read(text.Text) is { } number => Amounts.Compare(number, right),
        (DateValue or TimeValue, DateValue or TimeValue) => Moments.Compare(left, right),
        (DateValue or TimeValue, TextValue text) when Moments.Read(text.Text) is { } moment => Moments.Compare(left, moment),
        (TextValue text, DateValue or TimeValue) when Moments.Read(text.Text) is { } moment => Moments.Compare(moment, right),
        _ => throw StepException.Incomparable(left, right, row),
    };

    // As bytes, which order as code points do; UTF-16 does not.
    private static int Codes(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
