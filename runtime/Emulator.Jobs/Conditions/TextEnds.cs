using Emulator.Formulas;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Conditions;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>How a text begins and ends. A left side that is no text becomes one when the right side is (runtime-semantics.md 4.3).</summary>
internal static class TextEnds
{
    /// <exception cref="StepException">The right side is no text.</exception>
    public static bool Starts(Value left, Value right, Comparison row) =>
        left is not (NullValue or TextValue { Text: "" })
        && RubyText.Of(left).StartsWith(Text(right, left, row), StringComparison.Ordinal);

    /// <exception cref="StepException">The right side is no text.</exception>
    public static bool Ends(Value left, Value right, Comparison row) =>
        left is not (NullValue or TextValue { Text: "" })
        && RubyText.Of(left).EndsWith(Text(right, left, row), StringComparison.Ordinal);

    private static string Text(Value right, Value left, Comparison row) =>
        right is TextValue text ? text.Text : throw StepException.Incomparable(left, right, row);
}
