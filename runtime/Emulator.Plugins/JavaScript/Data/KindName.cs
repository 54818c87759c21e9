using Emulator.Values;

namespace Emulator.Plugins.JavaScript.Data;

/// <summary>What a connector's author calls a kind of data.</summary>
internal static class KindName
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "a boolean",
        ValueKind.Integer or ValueKind.Number => "a number",
        ValueKind.List => "an array",
        ValueKind.Record => "an object",
        ValueKind.Binary => "bytes",
        ValueKind.Time => "a date",
        _ => "a text",
    };
}
