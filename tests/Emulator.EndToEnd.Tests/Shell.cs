using System.Text;

namespace Emulator.EndToEnd.Tests;

/// <summary>Splits a command line into words as a shell does: quotes hold words together and vanish.</summary>
internal static class Shell
{
    public static string[] Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, begun) = ('\0', false);
        foreach (var letter in line + ' ')
        {
            if (quote == '\0' && letter == ' ')
            {
                words.AddRange(begun ? [word.ToString()] : []);
                begun = false;
                word.Clear();
            }
            else if (quote == '\0' && letter is '"' or '\'')
            {
                (quote, begun) = (letter, true);
            }
            else if (letter == quote)
            {
                quote = '\0';
            }
            else
            {
                begun = true;
                word.Append(letter);
            }
        }

        return [.. words];
    }
}
