using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of String that hash and sign; digests are byte strings.</summary>
#pragma warning disable CA5350, CA5351 // Services still ask for these digests; the platform offers them by name.
internal static class TextCryptographyMethods
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("sha1", self => RubyString.Binary(SHA1.HashData(self.ToBytes())))
        .Add("encode_sha256", self => RubyString.Binary(SHA256.HashData(self.ToBytes())))
        .Add("encode_sha512", self => RubyString.Binary(SHA512.HashData(self.ToBytes())))
        .Add("md5_hexdigest", self => new RubyString(Convert.ToHexStringLower(MD5.HashData(self.ToBytes()))))
        .Add("hmac_md5(key)", (self, key) => RubyString.Binary(HMACMD5.HashData(Key(key), self.ToBytes())))
        .Add("hmac_sha1(key)", (self, key) => RubyString.Binary(HMACSHA1.HashData(Key(key), self.ToBytes())))
        .Add("hmac_sha256(key)", (self, key) => RubyString.Binary(HMACSHA256.HashData(Key(key), self.ToBytes())))
        .Add("hmac_sha512(key)", (self, key) => RubyString.Binary(HMACSHA512.HashData(Key(key), self.ToBytes())));

    private static byte[] Key(RubyObject key) => key is RubyString text
        ? text.ToBytes()
        : throw RubyErrors.Workato($"Expected a String for 'key' parameter, given {key.Class.Name}");
}
