using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>Any value of that type.</summary>
internal sealed record TypeMatcher(SourcePlace Place, string Type) : Matcher(Place)
{
    /// <summary>The types by their names.</summary>
    public static IReadOnlyDictionary<string, Func<Value, bool>> Types { get; } = new Dictionary<string, Func<Value, bool>>(StringComparer.Ordinal)
    {
        ["text"] = value => value is TextValue,
        ["integer"] = value => value is IntegerValue,
        ["number"] = value => value is IntegerValue or NumberValue,
        ["boolean"] = value => value is BooleanValue,
        ["date"] = value => value is DateValue,
        ["time"] = value => value is TimeValue,
        ["list"] = value => value is ListValue,
        ["record"] = value => value is RecordValue,
        ["binary"] = value => value is BinaryValue,
        ["nil"] = value => value.IsNull,
    };

    public override void Match(Value found, Comparing at)
    {
        if (!Types[Type](found))
        {
            at.Add(Place, $"a value of type {Type}", found);
        }
    }
}
