namespace Emulator.TrackVia.Server.Files;

/// <summary>
/// Gives an image in the size that was asked for, with its proportions. Other files and formats come back as they are, and
/// nothing is ever enlarged: both are proposed.
/// </summary>
internal static class ImageScaling
{
    public static StoredFile Apply(StoredFile file, ScaleRequest request)
    {
        if ((request.Width ?? request.MaxDimension) is not { } pixels || PictureFormat.Read(file) is not { } picture)
        {
            return file;
        }

        var measured = request.Width is null ? Math.Max(picture.Width, picture.Height) : picture.Width;
        if (pixels >= measured)
        {
            return file;
        }

        var small = picture.ShrunkTo(Scaled(picture.Width), Scaled(picture.Height));
        return file with { Content = PictureFormat.Write(small, file) };

        int Scaled(int side) => Math.Max(1, (int)Math.Round((double)side * pixels / measured));
    }
}
