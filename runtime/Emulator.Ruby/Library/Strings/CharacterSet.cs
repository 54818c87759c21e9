using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Characters as <c>tr</c>, <c>delete</c>, <c>count</c> and <c>squeeze</c> write them: <c>a-z</c>, <c>^0-9</c>, <c>\-</c>.</summary>
internal sealed record CharacterSet(IReadOnlyList<int> Points, bool IsNegated)
{
    public static CharacterSet Read(string text)
    {
        var letters = CodePoints.Numbers(text);
        var isNegated = letters.Count > 1 && letters[0] == '^';
        var points = new List<int>();
        for (var index = isNegated ? 1 : 0; index < letters.Count; index++)
        {
            index += letters[index] == '\\' && index + 1 < letters.Count ? 1 : 0;
            if (index + 2 >= letters.Count || letters[index + 1] != '-')
            {
                points.Add(letters[index]);
                continue;
            }

            var (first, last) = (letters[index], letters[index + 2]);
            points.AddRange(first <= last
                ? Enumerable.Range(first, last - first + 1)
                : throw RubyErrors.Argument($"invalid range \"{CodePoints.Text(first)}-{CodePoints.Text(last)}\" in string transliteration"));
            index += 2;
        }

        return new CharacterSet(points, isNegated);
    }

    public bool Contains(int point) => Points.Contains(point) != IsNegated;
}
