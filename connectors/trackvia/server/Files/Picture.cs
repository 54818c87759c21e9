using Emulator.TrackVia.Server.Proposed;

namespace Emulator.TrackVia.Server.Files;

/// <summary>A decoded image: four bytes a pixel (red, green, blue, alpha), row by row.</summary>
internal sealed record Picture(int Width, int Height, byte[] Pixels)
{
    private const int Channels = 4;

    /// <summary>Whether a picture of this size is decoded at all.</summary>
    public static bool CanHold(int width, int height) =>
        width > 0 && height > 0 && (long)width * height <= Limits.LargestPicturePixels;

    /// <summary>The picture in a smaller size; each new pixel is the mean of those that it covers.</summary>
    public Picture ShrunkTo(int width, int height)
    {
        var pixels = new byte[width * height * Channels];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                for (var channel = 0; channel < Channels; channel++)
                {
                    pixels[((y * width) + x) * Channels + channel] = Mean(
                        x * Width / width, (x + 1) * Width / width, y * Height / height, (y + 1) * Height / height, channel);
                }
            }
        }

        return new Picture(width, height, pixels);
    }

    private byte Mean(int left, int right, int top, int bottom, int channel)
    {
        var sum = 0L;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                sum += Pixels[((y * Width) + x) * Channels + channel];
            }
        }

        return (byte)(sum / ((right - left) * (bottom - top)));
    }
}
