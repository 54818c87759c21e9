using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A string: Unicode text, or bytes in an encoding when they are binary, in another encoding, or no valid UTF-8. Ruby
/// changes strings in place (<c>&lt;&lt;</c>), so the content can be replaced; methods that answer a new string never
/// change their receiver.
/// </summary>
public sealed class RubyString : RubyObject
{
    private string? _text;
    private byte[]? _bytes;
    private bool _isFrozen;

    public RubyString(string text) => _text = text;

    private RubyString(byte[] bytes, RubyEncoding encoding) => (_bytes, Encoding) = (bytes, encoding);

    public override RubyClass Class => RubyClasses.String;

    public override bool IsFrozen => _isFrozen;

    public RubyEncoding Encoding { get; private set; } = RubyEncoding.Utf8;

    /// <summary>True for a byte string (ASCII-8BIT): a file's content, a digest.</summary>
    public bool IsBinary => Encoding == RubyEncoding.Binary;

    /// <summary>True when the content is valid Unicode text in UTF-8, the usual case.</summary>
    public bool IsText => _text is not null;

    /// <summary>The content as text; bytes that are none read as U+FFFD.</summary>
    public string Text => _text ?? Encoding.Decode(_bytes!);

    /// <summary>Text when the bytes are valid UTF-8 and the encoding says UTF-8; else a string that keeps the bytes.</summary>
    public static RubyString FromBytes(byte[] bytes, RubyEncoding encoding) =>
        encoding == RubyEncoding.Utf8 && System.Text.Unicode.Utf8.IsValid(bytes)
            ? new RubyString(System.Text.Encoding.UTF8.GetString(bytes))
            : new RubyString(bytes, encoding);

    public static RubyString Binary(byte[] bytes) => new(bytes, RubyEncoding.Binary);

    /// <summary>The bytes of the content; not to be changed.</summary>
    public byte[] ToBytes() => _bytes ?? System.Text.Encoding.UTF8.GetBytes(_text!);

    /// <summary>Takes another string's content in place, for methods that change their receiver.</summary>
    public void Become(RubyString other) => (_text, _bytes, Encoding) = (other._text, other._bytes, other.Encoding);

    public RubyString Copy()
    {
        var copy = new RubyString(string.Empty);
        copy.Become(this);
        return copy;
    }

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Text;

    public override string Inspect() => IsText ? StringText.Inspect(_text!) : ByteText.Inspect(_bytes!, Encoding);

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyString that
        && (IsText && that.IsText ? _text == that._text : ToBytes().AsSpan().SequenceEqual(that.ToBytes()));

    public override int KeyHash() => (IsText ? _text! : Text).GetHashCode(StringComparison.Ordinal);

    public override int? CompareWith(RubyObject other) => other switch
    {
        RubyString { IsText: true } that when IsText => TextOrder.Compare(_text!, that._text!),
        RubyString that => ToBytes().AsSpan().SequenceCompareTo(that.ToBytes()),
        _ => null,
    };
}
