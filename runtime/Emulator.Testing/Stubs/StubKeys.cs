using Emulator.Yaml.Keys;

namespace Emulator.Testing.Stubs;

/// <summary>The keys and words of stubs.</summary>
internal static class StubKeys
{
    /// <summary>Stubs in a word.</summary>
    public static readonly string[] Words = ["run", "made_up"];

    /// <summary>A stub says one of these.</summary>
    public static readonly string[] Kinds = ["output", "error", .. Words];

    public static readonly FileKey[] Reply =
    [
        new("output", "What the step puts out; formulas may use _('input.…').", KeySchema.Any),
        new("error", "The message that it fails with.", KeySchema.Any),
        new("type", "Of an error: its class, such as Not found.", KeySchema.Text),
        new("status", "Of an error: the HTTP status.", KeySchema.OfTypes("integer", "null")),
        new("body", "Of an error: what the service answered.", KeySchema.Any),
        new("times", "How often; then comes the next.", KeySchema.OfTypes("integer", "null")),
        new("then", "What comes after it.", KeySchema.OneOf(KeySchema.Ref("reply"), KeySchema.OfTypes("null"))),
        new("run", "Calls the connector.", KeySchema.Any),
        new("made_up", "Puts out what the output fields say.", KeySchema.Any),
    ];
}
