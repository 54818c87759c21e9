using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>One directive of a format, from its <c>%</c> to its letter.</summary>
internal sealed class FormatDirective(string format, FormatValues values)
{
    private readonly FormatField _field = new();
    private RubyObject? _value;

    /// <summary>The text that the directive stands for; the index moves behind it.</summary>
    public string Read(ref int index)
    {
        index++;
        while (index < format.Length)
        {
            var letter = format[index++];
            if (letter == '{')
            {
                return _field.Text(Name(ref index, '}').ToText());
            }

            if (!Describes(letter, ref index))
            {
                return Write(letter);
            }
        }

        throw RubyErrors.Argument("incomplete format specifier; use %% (double %) instead");
    }

    // True for a flag, a width, a precision, a place or a name: anything before the letter.
    private bool Describes(char letter, ref int index)
    {
        switch (letter)
        {
            case ' ' or '#' or '+' or '-' or '0':
                _field.Flags.Add(letter);
                return true;
            case '<':
                _value = Name(ref index, '>');
                return true;
            case '*':
                _field.SetWidth(Size(values.Next()));
                return true;
            case '.':
                ReadPrecision(ref index);
                return true;
            case >= '1' and <= '9':
                ReadWidthOrPlace(letter - '0', ref index);
                return true;
            default:
                return false;
        }
    }

    private void ReadPrecision(ref int index)
    {
        if (index < format.Length && format[index] == '*')
        {
            index++;
            _field.SetPrecision(Size(values.Next()));
            return;
        }

        _field.SetPrecision(Digits(0, ref index));
    }

    private void ReadWidthOrPlace(int first, ref int index)
    {
        var number = Digits(first, ref index);
        if (index < format.Length && format[index] == '$')
        {
            index++;
            _value = values.At(number - 1);
            return;
        }

        _field.SetWidth(number);
    }

    private int Digits(int number, ref int index)
    {
        for (; index < format.Length && char.IsAsciiDigit(format[index]); index++)
        {
            number = Bounded((number * 10L) + format[index] - '0');
        }

        return number;
    }

    private int Size(RubyObject value) => Bounded(values.Integer(value) is SmallInteger small ? small.Number : long.MaxValue);

    private int Bounded(long size)
    {
        values.Run.CheckTextLength(Math.Abs(Math.Max(size, -long.MaxValue)));
        return (int)size;
    }

    private RubyObject Name(ref int index, char end)
    {
        var closed = format.IndexOf(end, index);
        if (closed < 0)
        {
            throw RubyErrors.Argument("malformed name - unmatched parenthesis");
        }

        var (name, spelling) = (format[index..closed], format[(index - 1)..(closed + 1)]);
        index = closed + 1;
        return values.Named(name, spelling);
    }

    private string Write(char letter) => letter switch
    {
        '%' => "%",
        '\n' or '\0' => $"%{letter}",
        's' => _field.Text(Value().ToText()),
        'p' => _field.Text(Value().Inspect()),
        'c' => _field.Text(Letter(Value())),
        'd' or 'i' or 'u' => _field.Whole(values.Integer(Value()).Big),
        'x' or 'X' or 'o' or 'b' or 'B' => FormatBase.Write(_field, values.Integer(Value()).Big, letter),
        'f' when Value() is RubyInteger whole => _field.Fixed(whole.Big),
        'f' or 'e' or 'E' or 'g' or 'G' => FormatFloat.Write(_field, values.Float(Value()).Number, letter),
        _ => throw RubyErrors.Argument($"malformed format string - %{letter}"),
    };

    private RubyObject Value() => _value ??= values.Next();

    private string Letter(RubyObject value)
    {
        if (value is RubyString text)
        {
            return text.Text.EnumerateRunes().Count() == 1 ? text.Text : throw RubyErrors.Argument("%c requires a character");
        }

        return values.Integer(value).Big is var code && code >= 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF)
            ? char.ConvertFromUtf32((int)code)
            : throw RubyErrors.Argument("invalid character");
    }
}
