using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>The letters behind a pattern's closing slash.</summary>
internal static class RegexpOptions
{
    public static string Read(SourceText source)
    {
        var start = source.Position;
        while (source.Current is 'i' or 'm' or 'x' or 'o' or 'u' or 'n')
        {
            source.Position++;
        }

        return char.IsAsciiLetter(source.Current)
            ? throw new SyntaxFailure(start, source.Position + 1, $"There is no regexp option '{source.Current}'", "the options are i, m and x")
            : new string([.. source.Text[start..source.Position].Where(letter => letter is 'i' or 'm' or 'x').Distinct()]);
    }
}
