using System.Security.Cryptography;
using System.Text;

namespace Emulator.Hosting.Exec;

/// <summary>
/// An encrypted file of the vendor's tool: <c>base64(cipher)--base64(iv)--base64(tag)</c>, AES-128-GCM, around a
/// marshalled string (connector-sdk.md 9.3).
/// </summary>
internal static class EncryptedText
{
    private const int TagLength = 16;
    private const int IvLength = 12;

    /// <exception cref="WorkspaceException">Another key's file, or a damaged one.</exception>
    public static string Open(string text, string key, string file)
    {
        try
        {
            var parts = text.Trim().Split("--").Select(Convert.FromBase64String).ToArray();
            using var aes = new AesGcm(Convert.FromHexString(key.Trim()), TagLength);
            var plain = new byte[parts[0].Length];
            aes.Decrypt(parts[1], parts[0], parts[2], plain);
            return Unmarshalled(plain);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new WorkspaceException($"Couldn't decrypt {file}. Perhaps you passed the wrong key?", broken);
        }
    }

    /// <summary>The text as the vendor's tool would encrypt it.</summary>
    /// <param name="text">What to encrypt.</param>
    /// <param name="key">The content of the key file, 32 hex digits.</param>
    /// <param name="file">The file that it is for.</param>
    /// <exception cref="WorkspaceException">The key is none.</exception>
    public static string Seal(string text, string key, string file)
    {
        try
        {
            var plain = Marshalled(Encoding.UTF8.GetBytes(text));
            var (iv, sealedText, tag) = (RandomNumberGenerator.GetBytes(IvLength), new byte[plain.Length], new byte[TagLength]);
            using var aes = new AesGcm(Convert.FromHexString(key.Trim()), TagLength);
            aes.Encrypt(iv, plain, sealedText, tag);
            return string.Join("--", new[] { sealedText, iv, tag }.Select(Convert.ToBase64String));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or ArgumentException)
        {
            throw new WorkspaceException($"Couldn't encrypt {file}: a key is 32 hexadecimal digits", broken);
        }
    }

    // 04 08 49 22, the length, the text, and that it is UTF-8: one instance variable, :E, true.
    private static byte[] Marshalled(byte[] text) =>
        [4, 8, (byte)'I', (byte)'"', .. Length(text.Length), .. text, 6, (byte)':', 6, (byte)'E', (byte)'T'];

    // Small lengths are moved by five, larger ones stand behind how many bytes they have.
    private static byte[] Length(int length) => length switch
    {
        0 => [0],
        <= 122 => [(byte)(length + 5)],
        <= byte.MaxValue => [1, (byte)length],
        <= ushort.MaxValue => [2, (byte)length, (byte)(length >> 8)],
        _ => [4, (byte)length, (byte)(length >> 8), (byte)(length >> 16), (byte)(length >> 24)],
    };

    // 04 08, then perhaps 49 for a string with an encoding, then 22, the length, the text.
    private static string Unmarshalled(byte[] bytes)
    {
        var at = bytes[2] == (byte)'I' ? 4 : 3;
        var length = (int)(sbyte)bytes[at++];
        if (length is > 0 and < 5)
        {
            var size = length;
            length = 0;
            for (var index = 0; index < size; index++)
            {
                length |= bytes[at++] << (8 * index);
            }
        }
        else if (length > 4)
        {
            length -= 5;
        }

        return Encoding.UTF8.GetString(bytes, at, length);
    }
}
