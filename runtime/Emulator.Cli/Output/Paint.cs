namespace Emulator.Cli.Output;

/// <summary>Writes tones as terminal colours, or leaves them out.</summary>
internal sealed class Paint(bool color)
{
    public string Good(string text) => Apply(new Toned(text, Tone.Good));

    public string Bad(string text) => Apply(new Toned(text, Tone.Bad));

    public string Warn(string text) => Apply(new Toned(text, Tone.Warn));

    public string Dim(string text) => Apply(new Toned(text, Tone.Dim));

    public string Strong(string text) => Apply(new Toned(text, Tone.Strong));

    public string Apply(Toned toned) =>
        color && toned.Tone != Tone.Plain ? $"\e[{Code(toned.Tone)}m{toned.Text}\e[0m" : toned.Text;

    private static int Code(Tone tone) => tone switch
    {
        Tone.Good => 32,
        Tone.Bad => 31,
        Tone.Warn => 33,
        Tone.Dim => 2,
        _ => 1,
    };
}
