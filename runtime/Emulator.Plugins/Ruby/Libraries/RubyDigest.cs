using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A way of hashing, as <c>OpenSSL::Digest.new('sha256')</c>.</summary>
internal sealed class RubyDigest(string name, RubyClass type) : RubyObject
{
    /// <summary>As <c>SHA256</c>.</summary>
    public string Name => name;

    public override RubyClass Class => type;

    public byte[] Of(byte[] text) => CryptographicOperations.HashData(new HashAlgorithmName(name), text);

    public override string ToText() => name;

    public override string Inspect() => $"#<OpenSSL::Digest: {name}>";

    public override bool IsEqualTo(RubyObject other) => other is RubyDigest that && that.Name == name;

    public override int KeyHash() => name.GetHashCode(StringComparison.Ordinal);
}
