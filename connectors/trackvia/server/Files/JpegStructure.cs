using System.Buffers.Binary;

namespace Emulator.TrackVia.Server.Files;

/// <summary>
/// Whether bytes are a whole JPEG: segments that lie inside the file, one frame of a size that can be held, scans after it,
/// an end mark. The decoder is shown nothing else, because a length that leads out of the file makes it search for ever.
/// </summary>
internal static class JpegStructure
{
    private const byte Mark = 0xFF;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    /// <summary>Progressive pictures have about ten; each costs a pass over the whole picture.</summary>
    private const int MostScans = 100;

    private static ReadOnlySpan<byte> Start => [Mark, 0xD8, Mark];

    public static bool IsClaimedBy(ReadOnlySpan<byte> file) => file.StartsWith(Start);

    public static bool IsWhole(ReadOnlySpan<byte> file)
    {
        var rest = file[2..];
        var (frames, scans) = (0, 0);
        while (TakeMarker(ref rest) is { } marker)
        {
            if (marker == EndOfImage)
            {
                return scans is > 0 and <= MostScans;
            }

            var segment = TakeSegment(ref rest);
            if (IsFrame(marker) && (++frames > 1 || !IsSaneFrame(segment)))
            {
                return false;
            }

            if (marker == StartOfScan)
            {
                scans++;
                rest = AfterScan(rest);
            }

            if (segment.IsEmpty || scans > frames * MostScans)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The code of the next marker; null when what follows is none, or one without a segment.</summary>
    private static byte? TakeMarker(ref ReadOnlySpan<byte> rest)
    {
        var fill = rest.IndexOfAnyExcept(Mark);
        if (fill < 1)
        {
            return null;
        }

        var marker = rest[fill];
        rest = rest[(fill + 1)..];
        return marker is EndOfImage or (>= 0xC0 and < 0xD0) or >= StartOfScan ? marker : null;
    }

    /// <summary>A segment with its length, which counts itself; empty when it does not fit.</summary>
    private static ReadOnlySpan<byte> TakeSegment(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2
            || (BinaryPrimitives.ReadUInt16BigEndian(rest) is var length && (length < 2 || length > rest.Length)))
        {
            return [];
        }

        var segment = rest[..length];
        rest = rest[length..];
        return segment;
    }

    /// <summary>Baseline, extended or progressive: what the decoder knows.</summary>
    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    private static bool IsSaneFrame(ReadOnlySpan<byte> segment) =>
        segment.Length >= 8
        && Picture.CanHold(
            BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));

    /// <summary>What follows the packed pixels, in which a mark is followed by zero or is a restart.</summary>
    private static ReadOnlySpan<byte> AfterScan(ReadOnlySpan<byte> rest)
    {
        while (rest.IndexOf(Mark) is var mark and >= 0 && mark + 1 < rest.Length)
        {
            rest = rest[mark..];
            if (rest[1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return rest;
            }

            rest = rest[2..];
        }

        return [];
    }
}
