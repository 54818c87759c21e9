using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of <c>workato</c> that encrypt: AES in CBC and GCM mode. Byte strings in, byte strings out.</summary>
internal static class CipherMethods
{
    private const int BlockLength = 16;
    private const int NonceLength = 12;

    public static void Define(MethodTable<RubyWorkato> table) => table
        .Add("aes_cbc_encrypt(text, key, iv = nil)", EncryptBlocks)
        .Add("aes_cbc_decrypt(text, key, iv = nil)", DecryptBlocks)
        .Add("aes_gcm_encrypt(text, key, iv, auth_data = nil)", EncryptSealed)
        .Add("aes_gcm_decrypt(text, key, tag, iv, auth_data = nil)", DecryptSealed);

    private static RubyString EncryptBlocks(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        using var cipher = Cipher(arguments);
        var text = Bytes(arguments[0]);
        return text.Length == 0
            ? throw RubyErrors.Argument("data must not be empty")
            : RubyString.Binary(cipher.EncryptCbc(text, Vector(arguments.At(2))));
    }

    private static RubyString DecryptBlocks(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        using var cipher = Cipher(arguments);
        var text = Bytes(arguments[0]);
        if (text.Length % BlockLength != 0)
        {
            throw RubyErrors.Workato("wrong final block length");
        }

        try
        {
            return RubyString.Binary(cipher.DecryptCbc(text, Vector(arguments.At(2))));
        }
        catch (CryptographicException)
        {
            throw RubyErrors.Workato("bad decrypt");
        }
    }

    private static RubyList EncryptSealed(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        RequireTexts(arguments);
        var text = Bytes(arguments[0]);
        if (text.Length == 0)
        {
            throw RubyErrors.Workato("Data to be encrypted must not be empty");
        }

        using var cipher = Sealing(arguments[1], arguments[2]);
        var (sealedText, tag) = (new byte[text.Length], new byte[BlockLength]);
        cipher.Encrypt(Bytes(arguments[2]), text, sealedText, tag, Bytes(arguments.At(3)));
        return RubyList.Of(RubyString.Binary(sealedText), RubyString.Binary(tag));
    }

    private static RubyString DecryptSealed(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        RequireTexts(arguments);
        using var cipher = Sealing(arguments[1], arguments[3]);
        var (text, tag) = (Bytes(arguments[0]), Bytes(arguments[2]));
        var opened = new byte[text.Length];
        try
        {
            cipher.Decrypt(Bytes(arguments[3]), text, tag, opened, Bytes(arguments.At(4)));
        }
        catch (Exception failed) when (failed is CryptographicException or ArgumentException)
        {
            throw RubyErrors.Workato("Not able to decrypt, please check input values again");
        }

        return RubyString.Binary(opened);
    }

    private static void RequireTexts(in Arguments arguments)
    {
        foreach (var value in arguments.Values)
        {
            if (value is not RubyString)
            {
                throw RubyErrors.Workato("All arguments must be of type String");
            }
        }
    }

    private static AesGcm Sealing(RubyObject key, RubyObject vector)
    {
        var bytes = Key(key);
        return Bytes(vector).Length == NonceLength
            ? new AesGcm(bytes, BlockLength)
            : throw RubyErrors.Workato("Incorrect key size for Initialization Vector");
    }

    private static Aes Cipher(in Arguments arguments)
    {
        var cipher = Aes.Create();
        cipher.Key = Key(arguments[1]);
        return cipher;
    }

    private static byte[] Key(RubyObject key) => Bytes(key) is { Length: 16 or 24 or 32 } bytes
        ? bytes
        : throw RubyErrors.Workato("Incorrect key size for AES");

    // Without a vector the cipher begins with zeros, as the platform's does.
    private static byte[] Vector(RubyObject? vector) => Bytes(vector) switch
    {
        [] => new byte[BlockLength],
        { Length: BlockLength } bytes => bytes,
        _ => throw RubyErrors.Argument("iv must be 16 bytes"),
    };

    private static byte[] Bytes(RubyObject? value) => value switch
    {
        null or RubyNil => [],
        RubyString text => text.ToBytes(),
        _ => throw RubyErrors.NoConversion(value, "String"),
    };
}
