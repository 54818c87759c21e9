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
