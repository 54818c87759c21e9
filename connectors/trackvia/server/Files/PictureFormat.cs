using StbImageSharp;
using StbImageWriteSharp;

namespace Emulator.TrackVia.Server.Files;

/// <summary>Reads and writes the image formats that can be scaled: PNG and JPEG.</summary>
internal static class PictureFormat
{
    private const int JpegQuality = 90;

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    /// <summary>The picture of a file; null when it is no PNG or JPEG, or a damaged one.</summary>
    public static Picture? Read(StoredFile file)
    {
        if (!IsPng(file) && !IsJpeg(file))
        {
            return null;
        }

        try
        {
            var image = ImageResult.FromMemory(file.Content.ToArray(), StbImageSharp.ColorComponents.RedGreenBlueAlpha);
            return new Picture(image.Width, image.Height, image.Data);
        }
        catch (InvalidOperationException)
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
        if (IsPng(like))
        {
            writer.WritePng(pixels, width, height, Colors, output);
        }
        else
        {
            writer.WriteJpg(pixels, width, height, Colors, output, JpegQuality);
        }

        return output.ToArray();
    }

    private static bool IsPng(StoredFile file) => file.Content.Span.StartsWith(PngStart);

    private static bool IsJpeg(StoredFile file) => file.Content.Span.StartsWith(JpegStart);
}
