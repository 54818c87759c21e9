namespace Emulator.Sdk.Schema;

/// <summary>The types that a field may be declared with (connector-sdk.md 6.1).</summary>
public static class FieldTypes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["string", "integer", "number", "boolean", "date", "date_time", "timestamp", "object", "array", "stream"];
}
