namespace Emulator.Values.Schema;

/// <summary>A connector declared a field that cannot be, or a value cannot be converted as its field says.</summary>
public sealed class SchemaException(string message) : Exception(message);
