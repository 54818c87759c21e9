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

    private static readonly RubyClass Hmac = new RubyClass("OpenSSL::HMAC", RubyClasses.Object)
        .With<RubyDigest>(DigestMethods.Define)
        .WithOwn(table => table
            .Add("new(key, digest)", static (RubyRun _, RubyClass self, in Arguments given) => new RubyDigest(Known(given[1]), self, DigestMethods.Bytes(given[0])))
            .Add("hexdigest(digest, key, text)", static (RubyRun _, RubyClass _, in Arguments given) => Hex(Signed(given)))
            .Add("digest(digest, key, text)", static (RubyRun _, RubyClass _, in Arguments given) => RubyString.Binary(Signed(given)))
            .Add("base64digest(digest, key, text)", static (RubyRun _, RubyClass _, in Arguments given) => new RubyString(Convert.ToBase64String(Signed(given)))));

    private static readonly RubyClass Instance = new RubyClass("OpenSSL::Digest", RubyClasses.Object)
        .With<RubyDigest>(DigestMethods.Define)
        .WithOwn(table => table
            .Add("new(name, text = nil)", static (RubyRun _, RubyClass self, in Arguments given) => Begun(new RubyDigest(Known(given[0]), self), given.At(1)))
            .Add("digest(name, text)", static (RubyRun _, RubyClass _, in Arguments given) => RubyString.Binary(Hashed(given)))
            .Add("hexdigest(name, text)", static (RubyRun _, RubyClass _, in Arguments given) => Hex(Hashed(given))));

    private static readonly RubyClass Sha2 = new RubyClass("Digest::SHA2", RubyClasses.Object)
        .With<RubyDigest>(DigestMethods.Define)
        .WithOwn(table => table
            .Add("new(bits = 256)", static (RubyRun _, RubyClass self, in Arguments given) => new RubyDigest(Known(new RubyString($"SHA{given.At(0)?.ToText() ?? "256"}")), self))
            .Add("hexdigest(text)", static (_, _, text) => Hex(SHA256.HashData(DigestMethods.Bytes(text))))
            .Add("digest(text)", static (_, _, text) => RubyString.Binary(SHA256.HashData(DigestMethods.Bytes(text)))));

    /// <summary>By full name, as <c>Digest::SHA256</c>.</summary>
    public static Dictionary<string, RubyObject> All()
    {
        var all = new Dictionary<string, RubyObject>(StringComparer.Ordinal)
        {
            ["OpenSSL::HMAC"] = Hmac,
            ["OpenSSL::Digest"] = Instance,
            ["Digest"] = new RubyClass("Digest", RubyClasses.Object),
            ["Digest::SHA2"] = Sha2,
        };
        foreach (var name in Names)
        {
            all[$"Digest::{name}"] = Class($"Digest::{name}", name);
            all[$"OpenSSL::Digest::{name}"] = Class($"OpenSSL::Digest::{name}", name);
        }

        return all;
    }

    /// <summary>The name of a digest that is given by name or as an object.</summary>
    /// <exception cref="RubyException">Nobody knows it.</exception>
    public static string Known(RubyObject name)
    {
        var text = name is RubyDigest digest ? digest.Name : name.ToText().Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        return Names.Contains(text) ? text : throw new RubyException("RuntimeError", $"Unsupported digest algorithm ({name.ToText()}).: unknown object name");
    }

    private static RubyClass Class(string fullName, string name)
    {
        var plain = new RubyDigest(name, Instance);
        return new RubyClass(fullName, RubyClasses.Object).With<RubyDigest>(DigestMethods.Define).WithOwn(table => table
            .Add("new(text = nil)", (RubyRun _, RubyClass self, in Arguments given) => Begun(new RubyDigest(name, self), given.At(0)))
            .Add("hexdigest(text)", (_, _, text) => Hex(plain.Of(DigestMethods.Bytes(text))))
            .Add("digest(text)", (_, _, text) => RubyString.Binary(plain.Of(DigestMethods.Bytes(text))))
            .Add("base64digest(text)", (_, _, text) => new RubyString(Convert.ToBase64String(plain.Of(DigestMethods.Bytes(text))))));
    }

    private static RubyDigest Begun(RubyDigest digest, RubyObject? text)
    {
        if (text is not (null or RubyNil))
        {
            digest.Add(DigestMethods.Bytes(text));
        }

        return digest;
    }

    private static byte[] Hashed(in Arguments given) => CryptographicOperations.HashData(new HashAlgorithmName(Known(given[0])), DigestMethods.Bytes(given[1]));

    private static byte[] Signed(in Arguments given) =>
        CryptographicOperations.HmacData(new HashAlgorithmName(Known(given[0])), DigestMethods.Bytes(given[1]), DigestMethods.Bytes(given[2]));

    private static RubyString Hex(byte[] bytes) => new(Convert.ToHexStringLower(bytes));
}
