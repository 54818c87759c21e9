using System.Buffers.Binary;
using System.IO.Compression;

namespace Emulator.TrackVia.Server.Files;

/// <summary>
/// Whether bytes are a whole PNG: a header of a size that can be held, chunks that fill the file up to its end mark, and
/// pixels that unpack. The decoder is shown nothing else, because it trusts the lengths that it reads.
/// </summary>
internal static class PngStructure
{
    private const int ChunkFrame = 12;
    private const int HeaderLength = 13;
    private const int LargestPixel = 8;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsClaimedBy(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static bool IsWhole(ReadOnlySpan<byte> file)
    {
        var rest = file[Signature.Length..];
        if (TakeChunk(ref rest, out var kind) is not { Length: HeaderLength } header || !kind.SequenceEqual("IHDR"u8))
        {
            return false;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        if (!Picture.CanHold(width, height))
        {
            return false;
        }

        using var packed = new MemoryStream();
        while (TakeChunk(ref rest, out kind) is var content && !kind.IsEmpty && !kind.SequenceEqual("IEND"u8))
        {
            if (kind.SequenceEqual("IDAT"u8))
            {
                packed.Write(content);
            }
        }

        // An interlaced picture has less than twice the rows of a plain one.
        return !kind.IsEmpty && Unpacks(packed, 2L * height * ((LargestPixel * (long)width) + 1));
    }

    /// <summary>The content of the next chunk; its kind is empty when what follows is no chunk.</summary>
    private static ReadOnlySpan<byte> TakeChunk(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> kind)
    {
        kind = [];
        if (rest.Length < ChunkFrame
            || (BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - ChunkFrame))
        {
            return [];
        }

        kind = rest[4..8];
        var content = rest.Slice(8, (int)length);
        rest = rest[(ChunkFrame + (int)length)..];
        return content;
    }

    /// <summary>Whether the pixels unpack, and to no more than their picture can hold.</summary>
    private static bool Unpacks(MemoryStream packed, long most)
    {
        packed.Position = 0;
        using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
        var piece = new byte[81_920];
        var total = 0L;
        try
        {
            while (pixels.Read(piece) is var count and > 0)
            {
                total += count;
                if (total > most)
                {
                    return false;
                }
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return false;
        }

        return total > 0;
    }
}
