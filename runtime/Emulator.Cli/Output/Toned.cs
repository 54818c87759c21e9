namespace Emulator.Cli.Output;

/// <summary>A text with its tone.</summary>
internal readonly record struct Toned(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Toned(string? text) => new(text ?? string.Empty);
}
