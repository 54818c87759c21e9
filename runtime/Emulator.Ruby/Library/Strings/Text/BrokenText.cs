using System.Buffers;
using System.Text;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>Bytes that should be UTF-8, read as far as they are.</summary>
internal static class BrokenText
{
    /// <summary>Characters, and each byte that belongs to none.</summary>
    public static IEnumerable<byte[]> Characters(byte[] bytes) =>
        Pieces(bytes).SelectMany(static piece => piece.IsValid ? [piece.Bytes] : piece.Bytes.Select(static one => new[] { one }));

    /// <summary>Characters and invalid sequences in their order.</summary>
    public static IEnumerable<BytePiece> Pieces(byte[] bytes)
    {
        for (var index = 0; index < bytes.Length;)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes.AsSpan(index), out _, out var width) == OperationStatus.Done;
            yield return new BytePiece(bytes[index..(index + width)], isWhole);
            index += width;
        }
    }
}
