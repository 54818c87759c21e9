namespace Emulator.Values.Schema.Converters;

/// <summary>What Ruby calls the kinds of value, for messages that repeat Ruby's.</summary>
internal static class RubyKind
{
    public static string NameOf(Value value) => value.Kind switch
    {
        ValueKind.Null => "nil",
        ValueKind.Boolean => value.IsTruthy ? "true" : "false",
        ValueKind.Integer => "Integer",
        ValueKind.Number => "Float",
        ValueKind.List => "Array",
        ValueKind.Record => "Hash",
        ValueKind.Date => "Date",
        ValueKind.Time => "Time",
        _ => "String",
    };
}
