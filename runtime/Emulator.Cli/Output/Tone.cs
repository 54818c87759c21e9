namespace Emulator.Cli.Output;

/// <summary>What a piece of text says about how things stand; colour on a terminal, nothing elsewhere.</summary>
internal enum Tone
{
    Plain,
    Good,
    Bad,
    Warn,
    Dim,
    Strong,
}
