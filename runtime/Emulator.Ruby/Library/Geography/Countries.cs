using System.Text.Json;
using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Geography;

/// <summary>Countries by any of their codes and names, whatever the case; the first in the table's order wins.</summary>
internal static class Countries
{
    private static readonly Lazy<Dictionary<string, Country>> Known = new(Read);

    public static Country? Find(string name) => Known.Value.GetValueOrDefault(name);

    private static Dictionary<string, Country> Read()
    {
        using var table = JsonDocument.Parse(TextData.Open("countries.json"));
        var known = new Dictionary<string, Country>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.RootElement.EnumerateArray())
        {
            var country = new Country(
                Text(row, "name")!, Text(row, "alpha2")!, Text(row, "alpha3")!, Text(row, "number")!, Text(row, "currency"), States(row));
            foreach (var name in Names(row).Prepend(country.Name).Append(country.Alpha2).Append(country.Alpha3).Append(country.Number))
            {
                known.TryAdd(name, country);
            }
        }

        return known;
    }

    private static List<State> States(JsonElement row) => row.TryGetProperty("states", out var states)
        ? [.. states.EnumerateArray().Select(state => new State(Text(state, "code")!, Text(state, "name")!, [.. Names(state)]))]
        : [];

    private static IEnumerable<string> Names(JsonElement row) =>
        row.TryGetProperty("names", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];

    private static string? Text(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
