using System.Text.Json;
using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Geography;

/// <summary>Names and symbols of currencies by their code.</summary>
internal static class Currencies
{
    private static readonly Lazy<Dictionary<string, (string Code, string? Name, string? Symbol)>> Known = new(Read);

    /// <summary>A currency's own code first, else the currency of a country.</summary>
    public static (string Code, string? Name, string? Symbol)? Find(string text)
    {
        if (Known.Value.TryGetValue(text, out var currency))
        {
            return currency;
        }

        return Countries.Find(text)?.Currency is not { } code ? null
            : Known.Value.TryGetValue(code, out var used) ? used
            : (code, null, null);
    }

    private static Dictionary<string, (string Code, string? Name, string? Symbol)> Read()
    {
        using var table = JsonDocument.Parse(TextData.Open("currencies.json"));
        return table.RootElement.EnumerateArray().ToDictionary(
            row => row.GetProperty("code").GetString()!,
            row => (row.GetProperty("code").GetString()!, row.GetProperty("name").GetString(), row.GetProperty("symbol").GetString()),
            StringComparer.OrdinalIgnoreCase);
    }
}
