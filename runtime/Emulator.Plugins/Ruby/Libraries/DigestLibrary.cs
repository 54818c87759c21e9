using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>Digest</c> and the part of <c>OpenSSL</c> that hashes and signs with a shared key.</summary>
internal static class DigestLibrary
{
    private static readonly string[] Names = ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"];

    private static readonly RubyClass Instance = new RubyClass("OpenSSL::Digest", RubyClasses.Object).With<RubyDigest>(table => table
        .Add("hexdigest(text)", static (self, text) => Hex(self.Of(Bytes(text))))
        .Add("digest(text)", static (self, text) => RubyString.Binary(self.Of(Bytes(text))))
        .Add("name", static self => new RubyString(self.Name)));

    private static readonly RubyClass Hmac = new RubyClass("OpenSSL::HMAC", RubyClasses.Object).WithOwn(table => table
        .Add("hexdigest(digest, key, text)", static (RubyRun _, RubyClass _, in Arguments given) => Hex(Signed(given)))
        .Add("digest(digest, key, text)", static (RubyRun _, RubyClass _, in Arguments given) => RubyString.Binary(Signed(given)))
        .Add("base64digest(digest, key, text)", static (RubyRun _, RubyClass _, in Arguments given) => new RubyString(Convert.ToBase64String(Signed(given)))));

    /// <summary>By full name, as <c>Digest::SHA256</c>.</summary>
    public static IEnumerable<KeyValuePair<string, RubyObject>> All()
    {
        yield return new("OpenSSL", new RubyClass("OpenSSL", RubyClasses.Object));
        yield return new("OpenSSL::HMAC", Hmac);
        yield return new("OpenSSL::Digest", new RubyClass("OpenSSL::Digest", RubyClasses.Object).WithOwn(table => table
            .Add("new(name)", static (_, _, name) => new RubyDigest(Known(name), Instance))));
        yield return new("Digest", new RubyClass("Digest", RubyClasses.Object));
        foreach (var name in Names)
        {
            yield return new($"Digest::{name}", Class($"Digest::{name}", name));
            yield return new($"OpenSSL::Digest::{name}", Class($"OpenSSL::Digest::{name}", name));
        }
    }

    private static RubyClass Class(string fullName, string name)
    {
        var digest = new RubyDigest(name, Instance);
        return new RubyClass(fullName, RubyClasses.Object).WithOwn(table => table
            .Add("new", RubyObject (_) => digest)
            .Add("hexdigest(text)", (_, _, text) => Hex(digest.Of(Bytes(text))))
            .Add("digest(text)", (_, _, text) => RubyString.Binary(digest.Of(Bytes(text))))
            .Add("base64digest(text)", (_, _, text) => new RubyString(Convert.ToBase64String(digest.Of(Bytes(text))))));
    }

    private static byte[] Signed(in Arguments given)
    {
        var name = given[0] is RubyDigest digest ? digest.Name : Known(given[0]);
        return CryptographicOperations.HmacData(new HashAlgorithmName(name), Bytes(given[1]), Bytes(given[2]));
    }

    private static string Known(RubyObject name)
    {
        var text = name.ToText().Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        return Names.Contains(text) ? text : throw new RubyException("RuntimeError", $"Unsupported digest algorithm ({name.ToText()}).");
    }

    private static byte[] Bytes(RubyObject text) => (text is RubyDeferred pending ? pending.Resolve() : text) is RubyString given
        ? given.ToBytes()
        : throw RubyErrors.NoConversion(text, "String");

    private static RubyString Hex(byte[] bytes) => new(Convert.ToHexStringLower(bytes));
}
