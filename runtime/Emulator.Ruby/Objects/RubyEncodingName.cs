using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>An encoding as a value, <c>Encoding::UTF_8</c>, or what a text answers to <c>encoding</c>.</summary>
public sealed class RubyEncodingName(string name) : RubyObject
{
    /// <summary>The constants of Encoding that name one.</summary>
    public static readonly IReadOnlyDictionary<string, RubyEncodingName> Known = new[]
    {
        ("UTF_8", "UTF-8"), ("ASCII_8BIT", "ASCII-8BIT"), ("BINARY", "ASCII-8BIT"), ("US_ASCII", "US-ASCII"), ("ASCII", "US-ASCII"), ("ISO_8859_1", "ISO-8859-1"),
        ("ISO_8859_15", "ISO-8859-15"), ("UTF_16", "UTF-16"), ("UTF_16LE", "UTF-16LE"), ("UTF_16BE", "UTF-16BE"), ("UTF_32", "UTF-32"), ("UTF_32LE", "UTF-32LE"),
        ("UTF_32BE", "UTF-32BE"), ("Windows_1250", "Windows-1250"), ("Windows_1251", "Windows-1251"), ("Windows_1252", "Windows-1252"), ("WINDOWS_1252", "Windows-1252"),
        ("CP1252", "Windows-1252"), ("Shift_JIS", "Shift_JIS"), ("SHIFT_JIS", "Shift_JIS"), ("Windows_31J", "Windows-31J"), ("EUC_JP", "EUC-JP"), ("GBK", "GBK"), ("Big5", "Big5"),
    }.ToDictionary(pair => pair.Item1, pair => new RubyEncodingName(pair.Item2), StringComparer.Ordinal);

    public override RubyClass Class => RubyClasses.Encoding;

    public override string ToText() => name;

    public override string Inspect() => $"#<Encoding:{name}>";

    public override bool IsEqualTo(RubyObject other) => other is RubyEncodingName that && that.ToText() == name;

    public override int KeyHash() => name.GetHashCode(StringComparison.Ordinal);
}
