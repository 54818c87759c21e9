namespace Emulator.Values.Schema;

/// <summary>What a field's declared type stands for when its author says no more (connector-sdk.md 6.2).</summary>
internal sealed record FieldDefaults(string Type, string? ControlType = null, string? RenderInput = null, string? ParseOutput = null)
{
    private static readonly FieldDefaults Text = new("string", "text");

    // Inputs of numbers stay the texts that the recipe made of them; a boolean looks odd but is a number to the gem.
    private static readonly Dictionary<string, FieldDefaults> ByDeclaredType = new(StringComparer.Ordinal)
    {
        ["integer"] = new("integer", "number", null, "integer_conversion"),
        ["number"] = new("number", "number", null, "float_conversion"),
        ["boolean"] = new("number", "number", null, "float_conversion"),
        ["date_time"] = new("date_time", "date_time", "date_time_conversion", "date_time_conversion"),
        ["timestamp"] = new("date_time", "date_time", "date_time_conversion", "date_time_conversion"),
        ["date"] = new("date_time", "date", "date_conversion", "date_conversion"),
        ["object"] = new("object"),
        ["array"] = new("array"),
        ["stream"] = new("stream"),
    };

    public static FieldDefaults Of(string? declaredType) =>
        declaredType is not null && ByDeclaredType.TryGetValue(declaredType, out var defaults) ? defaults : Text;
}
