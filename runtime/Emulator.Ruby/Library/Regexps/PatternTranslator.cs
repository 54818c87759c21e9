using System.Text;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>Writes a Ruby pattern as the framework's: choices of pieces, each an atom with its quantifiers.</summary>
internal sealed class PatternTranslator
{
    private const int Deepest = 100;
    private readonly PatternReader _reader;
    private readonly AtomText _atoms;
    private readonly GroupTranslator _groups;
    private readonly EscapeTranslator _escapes;
    private int _depth;

    /// <param name="source">The pattern as Ruby has it.</param>
    /// <param name="whole">Asks for the form that takes pairs of surrogates as one character.</param>
    public PatternTranslator(string source, bool whole)
    {
        var names = GroupNames.In(source);
        (_reader, _atoms) = (new PatternReader(source), new AtomText(whole));
        _groups = new GroupTranslator(this, _reader, names, source);
        _escapes = new EscapeTranslator(_reader, _atoms, names, source);
    }

    public string Translate(PatternFlags flags)
    {
        var text = Choices(flags);
        return _reader.IsAtEnd ? text : throw _reader.Bad("unmatched close parenthesis");
    }

    /// <summary>What stands up to the end, or to the parenthesis that closes the group around.</summary>
    public string Choices(PatternFlags flags)
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
            return _atoms.Set(new ClassReader(_reader, flags.IgnoresCase).Read(), flags.IgnoresCase);
        }

        if (Quantifiers.StandsHere(_reader))
        {
            throw _reader.Bad("target of repeat operator is not specified");
        }

        var point = _reader.NextPoint();
        return point switch
        {
            '.' => _atoms.Dot(flags),
            // Onigmo sees no line after the last line end.
            '^' => @"^(?!(?<=\n)\z)",
            '$' => "$",
            '(' => _groups.Read(flags),
            '\\' => _escapes.Read(flags),
            _ => _atoms.Literal(point, flags),
        };
    }
}
