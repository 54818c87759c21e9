using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings.Packing;

/// <summary>Reads bytes by a template: <c>A a Z B b H h C c S s L l Q q N n V v U w m M u x X @ E e G g D d F f</c>.</summary>
internal sealed class Unpacker(RubyRun run, byte[] bytes)
{
    private readonly List<RubyObject> _items = [];
    private int _at;

    public static RubyList Unpack(RubyRun run, RubyString self, string template)
    {
        var unpacker = new Unpacker(run, self.ToBytes());
        foreach (var directive in Directive.Read(template))
        {
            unpacker.Take(directive);
        }

        return RubyList.Over(unpacker._items);
    }

    private int Left => bytes.Length - _at;

    private void Take(Directive directive)
    {
        switch (directive.Letter)
        {
            case 'A' or 'a' or 'Z':
                _items.Add(Text(directive));
                break;
            case 'H' or 'h' or 'B' or 'b':
                _items.Add(Digits(directive));
                break;
            case 'm' or 'M' or 'u':
                _items.Add(RubyString.Binary(TextCodes.Decode(directive, bytes.AsSpan(_at))));
                _at = bytes.Length;
                break;
            case 'x':
                Move(_at + (directive.TakesRest ? Left : directive.Count ?? 1), "x");
                break;
            case 'X':
                Move(_at - (directive.TakesRest ? 0 : directive.Count ?? 1), "X");
                break;
            case '@':
                Move(directive.Count ?? 0, "@");
                break;
            default:
                Numbers(directive);
                break;
        }
    }

    private void Move(int place, string letter) =>
        _at = place >= 0 && place <= bytes.Length ? place : throw RubyErrors.Argument($"{letter} outside of string");

    private RubyString Text(Directive directive)
    {
        var width = directive.TakesRest ? Left : Math.Min(directive.Count ?? 1, Left);
        var span = bytes.AsSpan(_at, width);
        _at += width;
        if (directive.Letter == 'Z' && span.IndexOf((byte)0) is >= 0 and var end)
        {
            _at -= directive.TakesRest ? width - end - 1 : 0;
            span = span[..end];
        }

        var kept = directive.Letter == 'A' ? span.TrimEnd(" \0"u8) : span;

        // Bytes that are plain letters are shown as text, as the platform shows them.
        return RubyString.FromBytes(kept.ToArray(), Ascii.IsValid(kept) ? RubyEncoding.Utf8 : RubyEncoding.Binary);
    }

    private RubyString Digits(Directive directive)
    {
        var each = directive.Letter is 'H' or 'h' ? 2 : 8;
        var most = (long)Left * each;
        var width = (int)(directive.TakesRest ? most : Math.Min(directive.Count ?? 1, most));
        run.CheckTextLength(width);
        var text = new StringBuilder(width);
        for (var index = 0; index < width; index++)
        {
            var (one, place) = (bytes[_at + (index / each)], index % each);
            text.Append(directive.Letter switch
            {
                'H' => "0123456789abcdef"[place == 0 ? one >> 4 : one & 15],
                'h' => "0123456789abcdef"[place == 0 ? one & 15 : one >> 4],
                'B' => (one >> (7 - place) & 1) == 1 ? '1' : '0',
                _ => (one >> place & 1) == 1 ? '1' : '0',
            });
        }

        _at += (width + each - 1) / each;
        return new RubyString(text.ToString());
    }

    private void Numbers(Directive directive)
    {
        var count = directive.TakesRest ? int.MaxValue : directive.Count ?? 1;
        for (var index = 0; index < count; index++)
        {
            if (Number(directive) is { } number)
            {
                run.Step();
                _items.Add(number);
                continue;
            }

            // What is missing is nil, for a counted number of them; a star takes what is there.
            if (directive.TakesRest || directive.Letter is 'U' or 'w')
            {
                return;
            }

            run.CheckListLength(_items.Count + 1L);
            _items.Add(RubyNil.Instance);
        }
    }

    private RubyObject? Number(Directive directive)
    {
        switch (directive.Letter)
        {
            case 'U':
                return Point();
            case 'w':
                return Compressed();
            case 'E' or 'G' or 'D' or 'd':
                return Span(8) is { IsEmpty: false } wide ? new RubyFloat(directive.IsBigEndian ? BinaryPrimitives.ReadDoubleBigEndian(wide) : BinaryPrimitives.ReadDoubleLittleEndian(wide)) : null;
            case 'e' or 'g' or 'F' or 'f':
                return Span(4) is { IsEmpty: false } narrow ? new RubyFloat(directive.IsBigEndian ? BinaryPrimitives.ReadSingleBigEndian(narrow) : BinaryPrimitives.ReadSingleLittleEndian(narrow)) : null;
            default:
                return directive.Width > 0 && Span(directive.Width) is { IsEmpty: false } span ? Whole(span, directive) : null;
        }
    }

    // Empty when so many are not left.
    private ReadOnlySpan<byte> Span(int width)
    {
        if (Left < width)
        {
            return [];
        }

        _at += width;
        return bytes.AsSpan(_at - width, width);
    }

    private static RubyInteger Whole(ReadOnlySpan<byte> span, Directive directive) => (span.Length, directive.IsSigned) switch
    {
        (1, false) => RubyInteger.Of(span[0]),
        _ => RubyInteger.Of(new BigInteger(span, !directive.IsSigned, directive.IsBigEndian)),
    };

    private RubyInteger? Point()
    {
        if (Left == 0)
        {
            return null;
        }

        var isWhole = Rune.DecodeFromUtf8(bytes.AsSpan(_at), out var rune, out var width) == System.Buffers.OperationStatus.Done;
        _at += width;
        return isWhole ? RubyInteger.Of(rune.Value) : throw RubyErrors.Argument("malformed UTF-8 character");
    }

    private RubyInteger? Compressed()
    {
        var number = BigInteger.Zero;
        while (Left > 0)
        {
            var one = bytes[_at++];
            number = (number << 7) | (one & 0x7F);
            if (one < 0x80)
            {
                return RubyInteger.Of(number);
            }
        }

        return null;
    }
}
