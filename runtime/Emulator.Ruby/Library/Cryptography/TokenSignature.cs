using System.Globalization;
using System.Security.Cryptography;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>How one kind of JSON Web Token is signed and checked with one key.</summary>
internal sealed record TokenSignature(Func<byte[], byte[]> Sign, Func<byte[], byte[], bool> Verifies)
{
    private const int LeastRsaBits = 2048;
    private static readonly string[] Names = ["RS256", "RS384", "RS512", "HS256", "HS384", "HS512", "ES256", "ES384", "ES512"];

    /// <exception cref="RubyException">Workato's ArgumentError for an unknown name and for a key that does not fit; never shows the key.</exception>
    public static TokenSignature Of(string name, RubyObject key, string role)
    {
        if (!Names.Contains(name))
        {
            throw RubyErrors.Workato($"Unsupported {role}. Supports only {string.Join(", ", Names)}. Got: '{name}'");
        }

        var bits = int.Parse(name.AsSpan(2), CultureInfo.InvariantCulture);
        var hash = bits switch
        {
            256 => HashAlgorithmName.SHA256,
            384 => HashAlgorithmName.SHA384,
            _ => HashAlgorithmName.SHA512,
        };
        var text = key as RubyString ?? throw RubyErrors.Workato("Invalid key");
        return name[0] switch
        {
            'H' => Shared(text.ToBytes(), hash),
            'R' => Rsa(text.Text, hash),
            _ => Curve(text.Text, hash, bits),
        };
    }

    private static TokenSignature Shared(byte[] key, HashAlgorithmName hash)
    {
        byte[] Sign(byte[] body) => CryptographicOperations.HmacData(hash, key, body);
        return new TokenSignature(Sign, (body, signature) => CryptographicOperations.FixedTimeEquals(Sign(body), signature));
    }

    private static TokenSignature Rsa(string pem, HashAlgorithmName hash)
    {
        var key = Import(RSA.Create(), pem);
        return key.KeySize < LeastRsaBits
            ? throw RubyErrors.Workato($"A key of size {LeastRsaBits} bits or larger MUST be used with JWT")
            : new TokenSignature(
                body => Signed(() => key.SignData(body, hash, RSASignaturePadding.Pkcs1)),
                (body, signature) => key.VerifyData(body, signature, hash, RSASignaturePadding.Pkcs1));
    }

    private static TokenSignature Curve(string pem, HashAlgorithmName hash, int bits)
    {
        var key = Import(ECDsa.Create(), pem);
        var wanted = bits == 512 ? 521 : bits;
        return key.KeySize != wanted
            ? throw RubyErrors.Workato($"An ECDSA key of size {wanted} bits MUST be used with JWT")
            : new TokenSignature(body => Signed(() => key.SignData(body, hash)), (body, signature) => key.VerifyData(body, signature, hash));
    }

    private static T Import<T>(T key, string pem)
        where T : AsymmetricAlgorithm
    {
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception failed) when (failed is ArgumentException or CryptographicException)
        {
            throw RubyErrors.Workato("Invalid key");
        }
    }

    // A public key can check and cannot sign.
    private static byte[] Signed(Func<byte[]> sign)
    {
        try
        {
            return sign();
        }
        catch (CryptographicException)
        {
            throw RubyErrors.Workato("Invalid key");
        }
    }
}
