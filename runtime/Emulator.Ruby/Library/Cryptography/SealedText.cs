using System.Security.Cryptography;
using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>
/// The formulas <c>encrypt</c> and <c>decrypt</c>: RNCryptor's third format with a password (formulas.md section 9). Two
/// bytes of version and options, two salts of 8, a vector of 16, AES-256 in CBC mode, and an HMAC over all before it.
/// </summary>
#pragma warning disable CA5379 // The format derives its keys with SHA-1.
internal static class SealedText
{
    private const int SaltLength = 8;
    private const int VectorLength = 16;
    private const int KeyLength = 32;
    private const int Iterations = 10_000;
    private const int HeaderLength = 2 + SaltLength + SaltLength + VectorLength;
    private static readonly byte[] Header = [3, 1];

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("encrypt(text, key)", (RubyRun run, RubyObject _, in Arguments arguments) => Encrypt(run, Text(arguments[0]), Text(arguments[1])))
        .Add("decrypt(text, key)", (RubyRun _, RubyObject _, in Arguments arguments) => Decrypt(Text(arguments[0]), Text(arguments[1])));

    private static RubyString Encrypt(RubyRun run, RubyString text, RubyString password)
    {
        var salts = new byte[SaltLength + SaltLength + VectorLength];
        run.FillRandom(salts);
        using var cipher = Aes.Create();
        cipher.Key = Key(password, salts.AsSpan(0, SaltLength));
        var body = cipher.EncryptCbc(text.ToBytes(), salts.AsSpan(SaltLength + SaltLength));
        byte[] message = [.. Header, .. salts, .. body];
        var proof = HMACSHA256.HashData(Key(password, salts.AsSpan(SaltLength, SaltLength)), message);
        return new RubyString(Convert.ToBase64String([.. message, .. proof]));
    }

    private static RubyString Decrypt(RubyString text, RubyString password)
    {
        var bytes = new byte[text.Text.Length];
        if (!Convert.TryFromBase64String(text.Text, bytes, out var length)
            || length < HeaderLength + VectorLength + KeyLength
            || !bytes.AsSpan().StartsWith(Header))
        {
            throw RubyErrors.Runtime("invalid/corrupt input");
        }

        var message = bytes.AsSpan(0, length - KeyLength);
        var proof = bytes.AsSpan(length - KeyLength, KeyLength);
        var expected = HMACSHA256.HashData(Key(password, message.Slice(2 + SaltLength, SaltLength)), message);
        if (!CryptographicOperations.FixedTimeEquals(expected, proof))
        {
            throw RubyErrors.Runtime("invalid/corrupt input or key");
        }

        using var cipher = Aes.Create();
        cipher.Key = Key(password, message.Slice(2, SaltLength));
        try
        {
            return RubyString.Binary(cipher.DecryptCbc(message[HeaderLength..], message.Slice(HeaderLength - VectorLength, VectorLength)));
        }
        catch (CryptographicException)
        {
            throw RubyErrors.Runtime("invalid/corrupt input or key");
        }
    }

    private static byte[] Key(RubyString password, ReadOnlySpan<byte> salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password.Text), salt, Iterations, HashAlgorithmName.SHA1, KeyLength);

    private static RubyString Text(RubyObject value) => value as RubyString ?? throw RubyErrors.NoConversion(value, "String");
}
