namespace Emulator.Cli.Output;

/// <summary>Colours for words that say how something went; plain text where there is no terminal.</summary>
internal sealed class Paint(bool color)
{
    private const string Reset = "\e[0m";

    public string Good(string text) => Wrap("\e[32m", text);

    public string Bad(string text) => Wrap("\e[31m", text);

    public string Warn(string text) => Wrap("\e[33m", text);

    public string Dim(string text) => Wrap("\e[2m", text);

    public string Strong(string text) => Wrap("\e[1m", text);

    private string Wrap(string code, string text) => color ? $"{code}{text}{Reset}" : text;
}
