using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A string: Unicode text, or bytes in an encoding when they are binary, in another encoding, or no valid UTF-8. Ruby
/// changes strings in place (<c>&lt;&lt;</c>), so the content can be replaced; methods that answer a new string never
/// change their receiver.
/// </summary>
public sealed class RubyString : RubyObject
{
    // A string, the usual case, or Bytes: one field, as more strings are made than anything else.
    private object _content;
    private bool _isFrozen;

    public RubyString(string text) => _content = text;

    private RubyString(object content) => _content = content;

    public override RubyClass Class => RubyClasses.String;

    public override bool IsFrozen => _isFrozen;

    public RubyEncoding Encoding => (_content as Bytes)?.Encoding ?? RubyEncoding.Utf8;

    /// <summary>True for a byte string (ASCII-8BIT): a file's content, a digest.</summary>
    public bool IsBinary => Encoding == RubyEncoding.Binary;

    /// <summary>True when the content is valid Unicode text in UTF-8, the usual case.</summary>
    public bool IsText => _content is string;

    /// <summary>The content as text; bytes that are none read as U+FFFD.</summary>
    public string Text => _content as string ?? ((Bytes)_content).Decoded;

    /// <summary>Text when the bytes are valid UTF-8 and the encoding says UTF-8; else a string that keeps the bytes.</summary>
    public static RubyString FromBytes(byte[] bytes, RubyEncoding encoding) =>
        encoding == RubyEncoding.Utf8 && System.Text.Unicode.Utf8.IsValid(bytes)
            ? new RubyString(System.Text.Encoding.UTF8.GetString(bytes))
            : new RubyString(new Bytes(bytes, encoding));

    public static RubyString Binary(byte[] bytes) => new(new Bytes(bytes, RubyEncoding.Binary));

    /// <summary>The bytes of the content; not to be changed.</summary>
    public byte[] ToBytes() => _content is string text ? System.Text.Encoding.UTF8.GetBytes(text) : ((Bytes)_content).All;

    /// <summary>Takes another string's content in place, for methods that change their receiver.</summary>
    public void Become(RubyString other) => _content = other._content;

    public RubyString Copy() => new(_content);

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Text;

    public override string Inspect() => _content is Bytes bytes ? ByteText.Inspect(bytes.All, bytes.Encoding) : StringText.Inspect(Text);

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyString that
        && (_content is string text && that._content is string same ? text == same : ToBytes().AsSpan().SequenceEqual(that.ToBytes()));

    public override int KeyHash() => Text.GetHashCode(StringComparison.Ordinal);

    public override int? CompareWith(RubyObject other) => other switch
    {
        RubyString { IsText: true } that when IsText => TextOrder.Compare(Text, that.Text),
        RubyString that => ToBytes().AsSpan().SequenceCompareTo(that.ToBytes()),
        _ => null,
    };

    private sealed record Bytes(byte[] All, RubyEncoding Encoding)
    {
        public string Decoded => Encoding.Decode(All);
    }
}
