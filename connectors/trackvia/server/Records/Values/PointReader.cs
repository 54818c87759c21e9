using System.Text.Json;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>
/// Reads a location: an object with latitude and longitude, both required; numeric texts are seen in the wild.
/// </summary>
internal static class PointReader
{
    public static PointValue Read(Field field, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw BadValue.For(field, json);
        }

        return new PointValue(Coordinate(field, json, "latitude", 90), Coordinate(field, json, "longitude", 180));
    }

    private static double Coordinate(Field field, JsonElement json, string name, double limit)
    {
        if (!json.TryGetProperty(name, out var coordinate))
        {
            throw BadValue.For(field, json);
        }

        var degrees = NumberReader.Read(field, coordinate).Number;
        return Math.Abs(degrees) <= limit ? degrees : throw BadValue.For(field, json);
    }
}
