using System.Security.Cryptography;
using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Org.BouncyCastle.Crypto.Digests;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of String that hash and sign; digests are byte strings.</summary>
#pragma warning disable CA5350, CA5351 // Services still ask for these digests; the platform offers them by name.
internal static class TextCryptographyMethods
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("sha1", self => RubyString.Binary(SHA1.HashData(self.ToBytes())))
        .Add("encode_sha256", self => RubyString.Binary(SHA256.HashData(self.ToBytes())))
        .Add("encode_sha512", self => RubyString.Binary(SHA512.HashData(self.ToBytes())))
        .Add("encode_sha512_256", self => RubyString.Binary(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(ShortSha512(self.ToBytes())))))
        .Add("rsa_sha256(key)", (self, key) => Signed(self, key, HashAlgorithmName.SHA256))
        .Add("rsa_sha512(key)", (self, key) => Signed(self, key, HashAlgorithmName.SHA512))
        .Add("md5_hexdigest", self => new RubyString(Convert.ToHexStringLower(MD5.HashData(self.ToBytes()))))
        .Add("hmac_md5(key)", (self, key) => RubyString.Binary(HMACMD5.HashData(Key(key), self.ToBytes())))
        .Add("hmac_sha1(key)", (self, key) => RubyString.Binary(HMACSHA1.HashData(Key(key), self.ToBytes())))
        .Add("hmac_sha256(key)", (self, key) => RubyString.Binary(HMACSHA256.HashData(Key(key), self.ToBytes())))
        .Add("hmac_sha512(key)", (self, key) => RubyString.Binary(HMACSHA512.HashData(Key(key), self.ToBytes())));

    private static byte[] Key(RubyObject key) => key is RubyString text
        ? text.ToBytes()
        : throw RubyErrors.Workato($"Expected a String for 'key' parameter, given {key.Class.Name}");

    // The platform gives the hexadecimal text of this one digest as its bytes.
    private static byte[] ShortSha512(byte[] text)
    {
        var digest = new Sha512tDigest(256);
        digest.BlockUpdate(text, 0, text.Length);
        var bytes = new byte[digest.GetDigestSize()];
        digest.DoFinal(bytes, 0);
        return bytes;
    }

    private static RubyString Signed(RubyString self, RubyObject key, HashAlgorithmName hash)
    {
        var pem = Encoding.UTF8.GetString(Key(key));
        using var signer = RSA.Create();
        try
        {
            signer.ImportFromPem(pem);
            return RubyString.Binary(signer.SignData(self.ToBytes(), hash, RSASignaturePadding.Pkcs1));
        }
        catch (Exception failed) when (failed is ArgumentException or CryptographicException)
        {
            throw RubyErrors.Workato("Neither PUB key nor PRIV key: unsupported");
        }
    }
}
