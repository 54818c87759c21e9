namespace Emulator.Recipes.Display;

/// <summary>Breaks a text into lines of at most so many characters; a longer word is broken too.</summary>
public static class TextWrap
{
    private const string Cut = "…";

    /// <param name="text">Line ends in it count as blanks.</param>
    /// <param name="width">At least 2.</param>
    /// <param name="most">How many lines at most; the last ends with an ellipsis where more would follow.</param>
    public static IReadOnlyList<string> Lines(string text, int width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shortened(lines[most - 1], width)];
    }

    private static string Shortened(string line, int width) => (line.Length < width ? line : line[..(width - 1)]) + Cut;

    // A pair of code units is one sign and stays together.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        for (var start = 0; start < word.Length;)
        {
            var length = Math.Min(width, word.Length - start);
            if (start + length < word.Length && char.IsHighSurrogate(word[start + length - 1]))
            {
                length--;
            }

            yield return word.Substring(start, length);
            start += length;
        }
    }
}
