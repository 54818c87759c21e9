using StbImageSharp;
using StbImageWriteSharp;

namespace Emulator.TrackVia.Server.Files;

/// <summary>Reads and writes the image formats that can be scaled: PNG and JPEG.</summary>
internal static class PictureFormat
{
    private const int JpegQuality = 90;

    /// <summary>The picture of a file; null when it is no PNG or JPEG, or a damaged one.</summary>
    public static Picture? Read(StoredFile file)
    {
        if (!IsWhole(file.Content.Span))
        {
            return null;
        }

        try
        {
            using var stream = new FiniteStream(file.Content.ToArray());
            var image = ImageResult.FromStream(stream, StbImageSharp.ColorComponents.RedGreenBlueAlpha);
            return new Picture(image.Width, image.Height, image.Data);
        }
        catch (Exception damage) when (damage is InvalidOperationException or EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>The picture in the format of a file.</summary>
    public static byte[] Write(Picture picture, StoredFile like)
    {
        using var output = new MemoryStream();
        var writer = new ImageWriter();
        var (pixels, width, height) = (picture.Pixels, picture.Width, picture.Height);
        const StbImageWriteSharp.ColorComponents Colors = StbImageWriteSharp.ColorComponents.RedGreenBlueAlpha;
        if (PngStructure.IsClaimedBy(like.Content.Span))
        {
            writer.WritePng(pixels, width, height, Colors, output);
        }
        else
        {
            writer.WriteJpg(pixels, width, height, Colors, output, JpegQuality);
        }

        return output.ToArray();
    }

    private static bool IsWhole(ReadOnlySpan<byte> file) =>
        PngStructure.IsClaimedBy(file)
            ? PngStructure.IsWhole(file)
            : JpegStructure.IsClaimedBy(file) && JpegStructure.IsWhole(file);
}
