using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A key of RSA or of an elliptic curve, as <c>OpenSSL::PKey</c> reads it.</summary>
internal sealed class RubyKey(AsymmetricAlgorithm key, bool isPrivate, RubyClass type) : RubyObject
{
    public AsymmetricAlgorithm Key => key;

    public bool IsPrivate => isPrivate;

    public override RubyClass Class => type;

    // Never the key itself: texts end up in messages.
    public override string ToText() => $"#<{type.Name}>";
}
