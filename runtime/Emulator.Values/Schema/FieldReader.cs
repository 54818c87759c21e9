namespace Emulator.Values.Schema;

/// <summary>Reads fields as connectors write them and fills in the defaults (connector-sdk.md 6.1, 6.2).</summary>
public static class FieldReader
{
    /// <summary>A list of field records; a single record is one field, null is none.</summary>
    /// <exception cref="SchemaException">A field without a name, an incomplete toggle (connector-sdk.md 6.4).</exception>
    public static IReadOnlyList<Field> Read(Value fields) => throw new SchemaException("unwritten");
}
