using System.Text;

namespace Emulator.Ruby.Objects;

/// <summary>A named encoding of strings; other legacy ones are added by <c>encode</c>.</summary>
public sealed class RubyEncoding(string name, Encoding decoder)
{
    public static readonly RubyEncoding Utf8 = new("UTF-8", Encoding.UTF8);
    public static readonly RubyEncoding Binary = new("ASCII-8BIT", Encoding.UTF8);

    public string Name { get; } = name;

    public string Decode(byte[] bytes) => decoder.GetString(bytes);
}
