namespace Emulator.Connections.Http;

/// <summary>Reads a flat query text; of a repeated key the last value counts.</summary>
internal static class QueryReading
{
    public static IReadOnlyDictionary<string, string> Read(string query)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var piece in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = piece.Split('=', 2);
            pairs[Unescape(parts[0])] = parts.Length == 2 ? Unescape(parts[1]) : string.Empty;
        }

        return pairs;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
