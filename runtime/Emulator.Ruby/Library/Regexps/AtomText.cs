using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>
/// What one character of a text may be, as the framework writes it. <c>whole</c> asks for the form in which dots and sets
/// take pairs of surrogates as one; it is slower and only text with such pairs needs it.
/// </summary>
internal sealed class AtomText(bool whole)
{
    public string Dot(PatternFlags flags) => (whole, flags.TakesLineEnds) switch
    {
        (false, false) => ".",
        (false, true) => "(?s:.)",
        (true, false) => @"(?:[^\n\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])",
        (true, true) => @"(?:[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])",
    };

    public string Literal(int point, PatternFlags flags)
    {
        if (point > 0xFFFF)
        {
            return flags.IgnoresCase && CaseClosure.IsCased(point)
                ? Set(CaseClosure.Of(CodePointSet.Of(point, point)), true)
                : $"(?:{char.ConvertFromUtf32(point)})";
        }

        var letter = (char)point;
        return letter switch
        {
            '{' or '}' or ']' or ')' => "\\" + letter,
            < ' ' => $"\\x{point:X2}",
            _ => Regex.Escape(letter.ToString()),
        };
    }

    // Sets hold both cases already; the framework must not add its own to them.
    public string Set(CodePointSet set, bool ignoresCase)
    {
        var text = whole ? SetText.Whole(set) : SetText.Plain(set);
        return ignoresCase ? $"(?-i:{text})" : text;
    }
}
