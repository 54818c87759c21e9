using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Steps;

/// <summary>
/// The fields of a step as its export wrote them. They serve where the connector gives none (recipe-format 11): their
/// converters run, and what they require is required. Real files hold fields of every shape, so nothing in them is an error.
/// </summary>
internal sealed class WrittenFields
{
    public static readonly WrittenFields None = new(StepFields.None);

    // Read when a step first runs: a recipe has many and a job takes few.
    private readonly Lazy<IReadOnlyList<Field>> _input;
    private readonly Lazy<IReadOnlyList<Field>> _output;

    private WrittenFields(StepFields written)
    {
        _input = new(() => Read(written.Input));
        _output = new(() => [.. Read(written.Output).Where(Converts)]);
    }

    public IReadOnlyList<Field> Input => _input.Value;

    /// <summary>Those alone that convert something.</summary>
    public IReadOnlyList<Field> Output => _output.Value;

    public static WrittenFields Of(StepFields written) => ReferenceEquals(written, StepFields.None) ? None : new(written);

    private static IReadOnlyList<Field> Read(Value fields) =>
        [.. (fields as ListValue ?? ListValue.Empty).OfType<RecordValue>().Where(IsNamed).Select(Read)];

    // As written: an export says of every field which converters it has, and no type implies one.
    private static Field Read(RecordValue written) => new()
    {
        Name = written["name"].AsText()!,
        Label = written["label"].AsText() ?? Label.For(written["name"].AsText()!),
        Type = written["type"].AsText() ?? "string",
        Of = written["of"].AsText(),
        Optional = written["optional"] is not BooleanValue { Truth: false },
        Properties = Read(written["properties"]),
        RenderInput = written["render_input"].AsText(),
        ParseOutput = written["parse_output"].AsText(),
        ToggleField = written["toggle_field"] is RecordValue toggle && IsNamed(toggle) ? Read(toggle) : null,
    };

    private static bool IsNamed(RecordValue field) => field["name"] is TextValue { Text.Length: > 0 };

    private static bool Converts(Field field) =>
        field.ParseOutput is not null || field.Properties.Any(Converts) || (field.ToggleField is { } toggle && Converts(toggle));
}
