using System.Globalization;
using System.Text.Json;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>Reads numbers, also from numeric text; thousands separators are refused.</summary>
internal static class NumberReader
{
    private const NumberStyles Accepted =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static NumberValue Read(Field field, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Number or JsonValueKind.String
            && double.TryParse(BadValue.TextOf(json), Accepted, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return new NumberValue(Rounded(number));
        }

        throw BadValue.For(field, json);
    }

    /// <summary>The service keeps about 15 significant digits.</summary>
    private static double Rounded(double number) =>
        double.Parse(number.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
