using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>A text in a text, an item in a list; nothing else contains anything (runtime-semantics.md 4.2).</summary>
internal static class Containment
{
    public static bool Of(Value left, Value right) => left switch
    {
        TextValue { Text: "" } => false,
        TextValue text => !right.IsNull && text.Text.Contains(RubyText.Of(right), StringComparison.Ordinal),
        ListValue list => right is not ListValue && list.Any(item => Equality.Of(item, right)),
        _ => false,
    };
}
