using System.Globalization;
using Emulator.TrackVia.Server.Requests;

namespace Emulator.TrackVia.Server.Files;

/// <summary>How small an image shall be, in pixels; of the two parameters width wins.</summary>
internal sealed record ScaleRequest(int? Width, int? MaxDimension)
{
    public static ScaleRequest Of(Call call)
    {
        var width = Pixels(call, "width");
        return new ScaleRequest(width, width is null ? Pixels(call, "maxDimension") : null);
    }

    private static int? Pixels(Call call, string name) =>
        int.TryParse(call.Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0
            ? pixels
            : null;
}
