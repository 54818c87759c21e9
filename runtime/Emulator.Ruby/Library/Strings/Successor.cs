using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>The next string: <c>az</c> → <c>ba</c>, <c>Zz9</c> → <c>AAa0</c>, <c>a-9</c> → <c>b-0</c>.</summary>
internal static class Successor
{
    public static string Of(string text)
    {
        var letters = text.ToCharArray();
        if (letters.Length == 0)
        {
            return text;
        }

        var last = Array.FindLastIndex(letters, char.IsLetterOrDigit);
        if (last >= 0 && !char.IsAscii(letters[last]))
        {
            letters[last]++;
            return new string(letters);
        }

        var place = Array.FindLastIndex(letters, char.IsAsciiLetterOrDigit);
        if (place < 0)
        {
            letters[^1]++;
            return new string(letters);
        }

        while (true)
        {
            var (letter, first) = (letters[place], FirstOf(letters[place]));
            if (letter is not ('9' or 'z' or 'Z'))
            {
                letters[place]++;
                return new string(letters);
            }

            letters[place] = first;
            var next = NextPlace(letters, place);
            if (next < 0)
            {
                return new string(letters).Insert(place, (first == '0' ? '1' : first).ToString());
            }

            place = next;
        }
    }

    /// <summary>From one string to another as a range of strings counts: never to longer ones.</summary>
    public static IEnumerable<string> Range(RubyRun run, string first, string last, bool isExclusive)
    {
        var order = Objects.TextOrder.Compare(first, last);
        if (first.Length > last.Length || (first.Length == last.Length && order > 0))
        {
            yield break;
        }

        var count = 0;
        for (var text = first; text.Length <= last.Length; text = Of(text))
        {
            run.Step();
            run.CheckListLength(++count);
            if (text != last || !isExclusive)
            {
                yield return text;
            }

            if (text == last || text.Length == 0)
            {
                yield break;
            }
        }
    }

    private static char FirstOf(char letter) => letter switch
    {
        >= '0' and <= '9' => '0',
        >= 'a' and <= 'z' => 'a',
        _ => 'A',
    };

    // The carry goes to the next alphanumeric on the left, over one separator group, but digits do not carry into a word
    // that stands apart from them.
    private static int NextPlace(char[] letters, int place)
    {
        var next = Array.FindLastIndex(letters, place, char.IsAsciiLetterOrDigit) == place && place > 0
            ? Array.FindLastIndex(letters, place - 1, char.IsAsciiLetterOrDigit)
            : -1;
        return next >= 0 && (next == place - 1 || char.IsAsciiDigit(letters[next]) == char.IsAsciiDigit(letters[place])) ? next : -1;
    }
}
