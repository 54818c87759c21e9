using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Cryptography;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>An <c>OpenSSL::Cipher</c> of AES or triple DES: text is gathered by <c>update</c>, and what is done with it is done by <c>final</c>.</summary>
/// <param name="bits">Of the key: 128, 192 or 256.</param>
/// <param name="mode"><c>CBC</c>, <c>ECB</c> or <c>GCM</c>; <c>3DES-CBC</c> and <c>3DES-ECB</c> for triple DES.</param>
/// <param name="type">Its class.</param>
internal sealed class RubyCipher(int bits, string mode, RubyClass type) : RubyObject
{
    private const string TripleMark = "3DES-";
    private const int TagLength = 16;
    private readonly List<byte> _text = [];

    public string Mode => mode[^3..];

    public bool IsTriple => mode.StartsWith(TripleMark, StringComparison.Ordinal);

    public int BlockLength => IsTriple ? 8 : 16;

    public int KeyLength => bits / 8;

    public int VectorLength => Mode switch { "GCM" => 12, "ECB" => 0, _ => BlockLength };

    public bool IsEncrypting { get; set; } = true;

    public bool HasPadding { get; set; } = true;

    public byte[] Key { get; set; } = [];

    public byte[] Vector { get; set; } = new byte[mode == "GCM" ? 12 : mode.StartsWith(TripleMark, StringComparison.Ordinal) ? 8 : 16];

    public byte[] Beside { get; set; } = [];

    public byte[] Tag { get; set; } = [];

    public override RubyClass Class => type;

    public void Add(byte[] text) => _text.AddRange(text);

    /// <exception cref="RubyException">OpenSSL::Cipher::CipherError in OpenSSL's words.</exception>
    public byte[] Finish()
    {
        if (Key.Length != KeyLength)
        {
            throw Failed("no key set");
        }

        byte[] text = [.. _text];
        _text.Clear();
        try
        {
            return mode == "GCM" ? Seal(text) : Encipher(text);
        }
        catch (Exception failure) when (failure is CryptographicException || IsTriple)
        {
            throw Failed(mode == "GCM" ? string.Empty : text.Length % BlockLength != 0 ? "wrong final block length" : "bad decrypt");
        }
    }

    public override string ToText() => "#<OpenSSL::Cipher>";

    private static RubyException Failed(string message) => new("OpenSSL::Cipher::CipherError", message);

    private byte[] Seal(byte[] text)
    {
        var result = new byte[text.Length];
        if (IsEncrypting)
        {
            using var cipher = new AesGcm(Key, TagLength);
            var tag = new byte[TagLength];
            cipher.Encrypt(Vector, text, result, tag, Beside);
            Tag = tag;
            return result;
        }

        using var opener = new AesGcm(Key, Tag.Length is >= 12 and <= 16 ? Tag.Length : TagLength);
        opener.Decrypt(Vector, text, Tag, result, Beside);
        return result;
    }

    private byte[] Encipher(byte[] text)
    {
        if (IsTriple)
        {
            return TripleDes.Apply(Key, Mode == "CBC" ? Vector : null, text, IsEncrypting, HasPadding);
        }

        using var cipher = Aes.Create();
        cipher.Key = Key;
        var padding = HasPadding ? PaddingMode.PKCS7 : PaddingMode.None;
        return (Mode, IsEncrypting) switch
        {
            ("CBC", true) => cipher.EncryptCbc(text, Vector, padding),
            ("CBC", false) => cipher.DecryptCbc(text, Vector, padding),
            (_, true) => cipher.EncryptEcb(text, padding),
            _ => cipher.DecryptEcb(text, padding),
        };
    }
}
