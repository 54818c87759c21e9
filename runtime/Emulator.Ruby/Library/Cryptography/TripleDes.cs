using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>Triple DES, for services that are older than AES.</summary>
public static class TripleDes
{
    /// <param name="key">24 bytes.</param>
    /// <param name="vector">8 bytes, for CBC; null for ECB.</param>
    /// <param name="text">What is enciphered or deciphered.</param>
    /// <param name="isEncrypting">Which of the two.</param>
    /// <param name="hasPadding">False where the text is whole blocks.</param>
    /// <exception cref="CryptoException">The text does not fit its blocks or padding.</exception>
    public static byte[] Apply(byte[] key, byte[]? vector, byte[] text, bool isEncrypting, bool hasPadding)
    {
        IBlockCipherMode mode = vector is null ? new EcbBlockCipher(new DesEdeEngine()) : new CbcBlockCipher(new DesEdeEngine());
        ICipherParameters parameters = vector is null ? new DesEdeParameters(key) : new ParametersWithIV(new DesEdeParameters(key), vector);
        var cipher = hasPadding ? new PaddedBufferedBlockCipher(mode, new Pkcs7Padding()) : new BufferedBlockCipher(mode);
        cipher.Init(isEncrypting, parameters);
        return cipher.DoFinal(text);
    }
}
