namespace Emulator.Values.Schema;

/// <summary>A connector declared a field that cannot be, or a value cannot be converted as its field says.</summary>
public sealed class SchemaException(string message, string? field = null) : Exception(message)
{
    /// <summary>The path of the field, as <c>lines[0].due</c>; null when the mistake has no field.</summary>
    public string? Field { get; } = field;

    /// <summary>What a converter said, in Ruby's words alone and with Ruby's class; null where no converter spoke.</summary>
    public (string ErrorClass, string Message)? Conversion { get; init; }
}
