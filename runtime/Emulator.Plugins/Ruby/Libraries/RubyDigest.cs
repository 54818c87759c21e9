using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A way of hashing that text is given to bit by bit, as <c>OpenSSL::Digest.new('sha256')</c> or <c>OpenSSL::HMAC.new</c>.</summary>
/// <param name="name">As <c>SHA256</c>.</param>
/// <param name="type">Its class.</param>
/// <param name="key">For a signature with a shared key; null for a plain digest.</param>
internal sealed class RubyDigest(string name, RubyClass type, byte[]? key = null) : RubyObject
{
    private const int MostText = 50_000_000;

    private readonly List<byte> _text = [];

    public string Name => name;

    public override RubyClass Class => type;

    public void Add(byte[] text)
    {
        if (_text.Count + text.Length > MostText)
        {
            throw new Emulator.Ruby.Running.LimitException("text length", $"A digest would be of more than {MostText} bytes");
        }

        _text.AddRange(text);
    }

    public void Reset() => _text.Clear();

    /// <summary>The digest of what was added.</summary>
    public byte[] Finish() => Of([.. _text]);

    public byte[] Of(byte[] text) => key is null
        ? CryptographicOperations.HashData(new HashAlgorithmName(name), text)
        : CryptographicOperations.HmacData(new HashAlgorithmName(name), key, text);

    public override string ToText() => Convert.ToHexStringLower(Finish());

    public override string Inspect() => $"#<{type.Name}: {ToText()}>";

    public override bool IsEqualTo(RubyObject other) => other switch
    {
        RubyDigest that => that.Name == name && that.ToText() == ToText(),
        RubyString text => text.Text == ToText(),
        _ => false,
    };

    public override int KeyHash() => name.GetHashCode(StringComparison.Ordinal);
}
