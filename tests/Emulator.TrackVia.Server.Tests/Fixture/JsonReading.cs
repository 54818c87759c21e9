using System.Text.Json;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>Reads members of an answer by name; a missing one fails the test.</summary>
public static class JsonReading
{
    public static IReadOnlyList<string> Keys(this JsonElement json)
    {
        return [.. json.EnumerateObject().Select(member => member.Name)];
    }

    public static bool Has(this JsonElement json, string name)
    {
        return json.TryGetProperty(name, out _);
    }

    public static string Text(this JsonElement json, string name)
    {
        return json.GetProperty(name).GetString()!;
    }

    public static int Number(this JsonElement json, string name)
    {
        return json.GetProperty(name).GetInt32();
    }

    public static bool Flag(this JsonElement json, string name)
    {
        return json.GetProperty(name).GetBoolean();
    }

    /// <summary>Texts of a list of strings.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement json)
    {
        return [.. json.EnumerateArray().Select(item => item.GetString()!)];
    }

    public static IReadOnlyList<int> Ids(this IEnumerable<JsonElement> rows)
    {
        return [.. rows.Select(row => row.Number("id"))];
    }

    public static IReadOnlyList<string> Names(this IEnumerable<JsonElement> rows)
    {
        return [.. rows.Select(row => row.Text("name"))];
    }

    /// <summary>The field of a structure with that name.</summary>
    public static JsonElement Field(this IEnumerable<JsonElement> structure, string name)
    {
        return structure.Single(field => field.Text("name") == name);
    }
}
