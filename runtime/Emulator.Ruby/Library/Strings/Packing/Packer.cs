using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings.Packing;

/// <summary>Writes a list as bytes by a template: the counterpart of <see cref="Unpacker"/>.</summary>
internal sealed class Packer(RubyRun run, RubyList list)
{
    private readonly List<byte> _bytes = [];
    private bool _isText;
    private int _next;

    /// <exception cref="RubyException">ArgumentError when the list is too short; TypeError for an element of a wrong kind.</exception>
    public static RubyString Pack(RubyRun run, RubyList list, string template)
    {
        var packer = new Packer(run, list);
        var directives = Directive.Read(template);
        packer._isText = directives is [{ Letter: 'U' }, ..];
        directives.ForEach(packer.Put);
        // Bytes that are plain letters are shown as text, as the platform shows them.
        return packer._isText || packer._bytes.TrueForAll(static octet => octet < 0x80)
            ? RubyString.FromBytes([.. packer._bytes], RubyEncoding.Utf8)
            : RubyString.Binary([.. packer._bytes]);
    }

    private void Put(Directive directive)
    {
        run.CheckTextLength((long)_bytes.Count + (directive.Count ?? 1));
        switch (directive.Letter)
        {
            case 'A' or 'a' or 'Z':
                Text(directive);
                break;
            case 'H' or 'h' or 'B' or 'b':
                Digits(directive);
                break;
            case 'm' or 'M' or 'u':
                _bytes.AddRange(Encoding.Latin1.GetBytes(TextCodes.Encode(directive, Given.Text(Next()).ToBytes())));
                break;
            case 'x':
                _bytes.AddRange(new byte[directive.TakesRest ? 0 : directive.Count ?? 1]);
                break;
            default:
                Numbers(directive);
                break;
        }
    }

    private RubyObject Next() => _next < list.Items.Count ? list.Items[_next++] : throw RubyErrors.Argument("too few arguments");

    private void Text(Directive directive)
    {
        var bytes = Next() is { } value and not RubyNil ? Given.Text(value).ToBytes() : [];
        var width = directive.TakesRest ? bytes.Length + (directive.Letter == 'Z' ? 1 : 0) : directive.Count ?? 1;
        for (var index = 0; index < width; index++)
        {
            _bytes.Add(index < bytes.Length ? bytes[index] : directive.Letter == 'A' ? (byte)' ' : (byte)0);
        }
    }

    private void Digits(Directive directive)
    {
        var (text, each) = (Given.Text(Next()).Text, directive.Letter is 'H' or 'h' ? 2 : 8);
        var width = directive.TakesRest ? text.Length : directive.Count ?? 1;
        var bits = 8 / each;
        for (var index = 0; index < width; index += each)
        {
            var one = 0;
            for (var place = 0; place < each && index + place < Math.Min(width, text.Length); place++)
            {
                var letter = text[index + place];
                var digit = each == 8 ? letter & 1 : char.IsAsciiLetter(letter) ? ((letter & 7) + 9) & 15 : letter & 15;
                one |= digit << (directive.Letter is 'H' or 'B' ? 8 - ((place + 1) * bits) : place * bits);
            }

            _bytes.Add((byte)one);
        }
    }

    private void Numbers(Directive directive)
    {
        var count = directive.TakesRest ? list.Items.Count - _next : directive.Count ?? 1;
        for (var index = 0; index < count; index++)
        {
            run.Step();
            Number(directive, Next());
        }
    }

    private void Number(Directive directive, RubyObject value)
    {
        Span<byte> bytes = stackalloc byte[8];
        switch (directive.Letter)
        {
            case 'U':
                _bytes.AddRange(Point(Whole(value)));
                return;
            case 'w':
                _bytes.AddRange(Compressed(Whole(value)));
                return;
            case 'E' or 'D' or 'd':
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, Real(value));
                break;
            case 'G':
                BinaryPrimitives.WriteDoubleBigEndian(bytes, Real(value));
                break;
            case 'e' or 'F' or 'f':
                BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)Real(value));
                bytes = bytes[..4];
                break;
            case 'g':
                BinaryPrimitives.WriteSingleBigEndian(bytes, (float)Real(value));
                bytes = bytes[..4];
                break;
            default:
                BinaryPrimitives.WriteUInt64LittleEndian(bytes, value is SmallInteger small ? (ulong)small.Number : (ulong)(Whole(value) & ulong.MaxValue));
                bytes = bytes[..directive.Width];
                if (directive.IsBigEndian)
                {
                    bytes.Reverse();
                }

                break;
        }

        _bytes.AddRange(bytes);
    }

    private static BigInteger Whole(RubyObject value) => value is RubyInteger integer ? integer.Big : Given.Integer(value);

    private static double Real(RubyObject value) => value switch
    {
        RubyFloat real => real.Number,
        RubyInteger integer => (double)integer.Big,
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into Float"),
    };

    private static byte[] Point(BigInteger number) => number >= 0 && number <= 0x10FFFF && Rune.IsValid((int)number)
        ? Encoding.UTF8.GetBytes(CodePoints.Text((int)number))
        : throw new RubyException("RangeError", "pack(U): value out of range");

    private static byte[] Compressed(BigInteger number)
    {
        if (number < 0)
        {
            throw RubyErrors.Argument("can't compress negative numbers");
        }

        var bytes = new List<byte> { (byte)(number & 0x7F) };
        for (number >>= 7; number > 0; number >>= 7)
        {
            bytes.Insert(0, (byte)((number & 0x7F) | 0x80));
        }

        return [.. bytes];
    }
}
