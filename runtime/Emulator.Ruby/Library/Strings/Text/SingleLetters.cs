using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>The letters of a text as strings of one letter each; of the usual letters the texts are made once for all.</summary>
internal static class SingleLetters
{
    /// <summary>How many letters have a text made once for all.</summary>
    public const int Count = 128;

    private static readonly string[] Usual = [.. Enumerable.Range(0, Count).Select(static code => ((char)code).ToString())];

    /// <param name="letter">One of the usual ones.</param>
    public static string Of(char letter) => Usual[letter];

    /// <param name="text">Without pairs of surrogates.</param>
    public static List<RubyObject> Of(string text)
    {
        var letters = new List<RubyObject>(text.Length);
        foreach (var letter in text)
        {
            letters.Add(new RubyString(letter < Usual.Length ? Usual[letter] : letter.ToString()));
        }

        return letters;
    }
}
