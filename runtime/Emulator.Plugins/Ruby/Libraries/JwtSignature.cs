using System.Globalization;
using System.Security.Cryptography;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>How a token of <c>JWT</c> is signed and checked, by the name of its algorithm.</summary>
internal static class JwtSignature
{
    private static readonly string[] Names = ["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <exception cref="RubyException">There is no such algorithm, or the key is of another kind.</exception>
    public static byte[] Sign(string name, RubyObject key, byte[] body) => name switch
    {
        "none" => [],
        _ when !Names.Contains(name) => throw new RubyException("NotImplementedError", "Unsupported signing method"),
        ['H', ..] => Mac(name, key, body),
        ['E', ..] => Key<ECDsa>(key, "OpenSSL::PKey::EC").SignData(body, Hash(name)),
        _ => Key<RSA>(key, "OpenSSL::PKey::RSA").SignData(body, Hash(name), Padding(name)),
    };

    /// <exception cref="RubyException">The key is of another kind.</exception>
    public static bool Verifies(string name, RubyObject key, byte[] body, byte[] signature) => name switch
    {
        "none" => true,
        ['H', ..] => CryptographicOperations.FixedTimeEquals(Mac(name, key, body), signature),
        ['E', ..] => Key<ECDsa>(key, "OpenSSL::PKey::EC").VerifyData(body, signature, Hash(name)),
        _ => Key<RSA>(key, "OpenSSL::PKey::RSA").VerifyData(body, signature, Hash(name), Padding(name)),
    };

    private static byte[] Mac(string name, RubyObject key, byte[] body) => key switch
    {
        RubyString text => CryptographicOperations.HmacData(Hash(name), text.ToBytes(), body),
        RubyNil => CryptographicOperations.HmacData(Hash(name), Array.Empty<byte>(), body),
        _ => throw RubyErrors.NoConversion(key, "String"),
    };

    private static T Key<T>(RubyObject key, string type)
        where T : AsymmetricAlgorithm => (key as RubyKey)?.Key as T
        ?? throw new RubyException("JWT::EncodeError", $"The given key is a {key.Class.Name}. It has to be an {type} instance.");

    private static HashAlgorithmName Hash(string name) => int.Parse(name.AsSpan(2), CultureInfo.InvariantCulture) switch
    {
        256 => HashAlgorithmName.SHA256,
        384 => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA512,
    };

    private static RSASignaturePadding Padding(string name) => name[0] == 'P' ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
}
