using System.Text;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>
/// Writes a Ruby pattern as the framework's. <c>whole</c> asks for the form in which dots and sets take pairs of
/// surrogates as one; it is slower and only text with such pairs needs it.
/// </summary>
internal sealed class PatternTranslator(string source, bool whole)
{
    private const int Deepest = 100;
    private readonly PatternReader _reader = new(source);
    private readonly GroupNames _names = GroupNames.In(source);
    private int _depth;

    public string Translate(PatternFlags flags)
    {
        var text = Choices(flags);
        return _reader.IsAtEnd ? text : throw _reader.Bad("unmatched close parenthesis");
    }

    private string Choices(PatternFlags flags)
    {
        if (++_depth > Deepest)
        {
            throw _reader.Bad("too deep nest level");
        }

        var text = new StringBuilder();
        while (!_reader.IsAtEnd && _reader.Here != ')')
        {
            text.Append(_reader.Take("|") ? "|" : Piece(flags));
        }

        _depth--;
        return text.ToString();
    }

    private string Piece(PatternFlags flags)
    {
        if (flags.IsExtended && Skip())
        {
            return string.Empty;
        }

        var atom = Atom(flags);
        return atom.Length == 0 ? atom : Quantifiers.Read(_reader, atom, flags);
    }

    private bool Skip()
    {
        if (_reader.Take("#"))
        {
            _reader.While(static letter => letter != '\n', int.MaxValue);
            return true;
        }

        return _reader.While(static letter => letter is ' ' or (>= '\t' and <= '\r'), int.MaxValue).Length > 0;
    }

    private string Atom(PatternFlags flags)
    {
        if (_reader.Take("["))
        {
            return Set(new ClassReader(_reader, flags.IgnoresCase).Read(), flags.IgnoresCase);
        }

        if (Quantifiers.StandsHere(_reader))
        {
            throw _reader.Bad("target of repeat operator is not specified");
        }

        var point = _reader.NextPoint();
        return point switch
        {
            '.' => Dot(flags),
            // Onigmo sees no line after the last line end.
            '^' => @"^(?!(?<=\n)\z)",
            '$' => "$",
            '(' => Group(flags),
            '\\' => Escape(flags),
            _ => Literal(point, flags),
        };
    }

    private string Dot(PatternFlags flags) => (whole, flags.TakesLineEnds) switch
    {
        (false, false) => ".",
        (false, true) => "(?s:.)",
        (true, false) => @"(?:[^\n\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])",
        (true, true) => @"(?:[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])",
    };

    private string Literal(int point, PatternFlags flags)
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
            _ => System.Text.RegularExpressions.Regex.Escape(letter.ToString()),
        };
    }

    // Sets hold both cases already; the framework must not add its own to them.
    private string Set(CodePointSet set, bool ignoresCase)
    {
        var text = whole ? SetText.Whole(set) : SetText.Plain(set);
        return ignoresCase ? $"(?-i:{text})" : text;
    }

    private string Group(PatternFlags flags)
    {
        if (!_reader.Take("?"))
        {
            return Closed("(", flags);
        }

        if (_reader.Take("#"))
        {
            _reader.Until(')', "end pattern in group");
            return string.Empty;
        }

        foreach (var opening in (ReadOnlySpan<string>)[":", "=", "!", ">", "<=", "<!"])
        {
            if (_reader.Take(opening))
            {
                return Closed("(?" + opening, flags);
            }
        }

        return _reader.Here switch
        {
            '<' or '\'' => Closed($"(?<{GroupNames.Read(_reader)}>", flags),
            '(' => Condition(flags),
            '~' => throw RegexpErrors.Refused("the absent operator (?~", source),
            _ => Flags(flags),
        };
    }

    private string Condition(PatternFlags flags)
    {
        _reader.Next();
        var group = _reader.Until(')', "invalid conditional pattern").Trim('<', '>', '\'');
        return _names.Knows(group) ? Closed($"(?({group})", flags) : throw _reader.Bad("invalid backref number/name");
    }

    private string Flags(PatternFlags flags)
    {
        var on = _reader.While(static letter => letter is 'i' or 'm' or 'x', 3);
        var off = _reader.Take("-") ? _reader.While(static letter => letter is 'i' or 'm' or 'x', 3) : string.Empty;
        var inner = flags.With(on, true).With(off, false);
        var opening = inner.IgnoresCase ? "(?i:" : "(?-i:";
        if (_reader.Take(":"))
        {
            return Closed(opening, inner);
        }

        if (_reader.Here is 'a' or 'u' or 'd')
        {
            throw RegexpErrors.Refused($"the option (?{_reader.Here})", source);
        }

        // (?i) holds to the end of the group, across its bars: a(?i)b|c is a(?i:b|c).
        return _reader.Take(")") ? opening + Choices(inner) + ")" : throw _reader.Bad("undefined group option");
    }

    private string Closed(string opening, PatternFlags flags)
    {
        var inside = Choices(flags);
        return _reader.Take(")") ? opening + inside + ")" : throw _reader.Bad("end pattern with unmatched parenthesis");
    }

    private string Escape(PatternFlags flags)
    {
        var isProperty = _reader.Here is 'p' or 'P';
        if (EscapeReader.Set(_reader) is { } set)
        {
            return Set(isProperty && flags.IgnoresCase ? CaseClosure.Of(set) : set, flags.IgnoresCase);
        }

        var letter = _reader.Here;
        switch (letter)
        {
            case 'A' or 'z' or 'Z' or 'G' or 'b' or 'B':
                _reader.Next();
                return "\\" + letter;
            case 'R':
                _reader.Next();
                return @"(?>\r\n|[\n-\r\u0085\u2028\u2029])";
            case 'K' or 'X' or 'g' or 'y' or 'Y':
                throw RegexpErrors.Refused("\\" + letter, source);
            case 'k':
                _reader.Next();
                return _names.Reference(_reader);
            case >= '1' and <= '9' when _names.Number(_reader) is { } reference:
                return reference;
            default:
                return string.Concat(EscapeReader.Points(_reader).Select(point => Literal(point, flags)));
        }
    }
}
