using System.Globalization;

namespace Emulator.Yaml.Json;

/// <summary>The ways to the places of one JSON document, such as <c>code.block[2].input.id</c>.</summary>
public sealed class JsonPaths
{
    private readonly List<(int Line, int Column, string Path)> _places = [];

    private JsonPaths(YamlNode root) => Add(root, string.Empty);

    /// <summary>Null for a text that is no JSON.</summary>
    public static JsonPaths? Of(string text) => JsonReader.Read(string.Empty, text, []) is { } root ? new JsonPaths(root) : null;

    /// <summary>The innermost value or key that begins at that place or before it; null before the first, and for the root.</summary>
    public string? At(int line, int column)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Line < line || (_places[middle].Line == line && _places[middle].Column <= column))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _places[low - 1].Path is { Length: > 0 } path ? path : null;
    }

    // In the order of the text: a node before what lies in it, a key before its value.
    private void Add(YamlNode node, string path)
    {
        _places.Add((node.Place.Line, node.Place.Column, path));
        switch (node)
        {
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    var inside = IsPlain(entry.Key) ? (path.Length == 0 ? entry.Key : $"{path}.{entry.Key}") : $"{path}['{entry.Key}']";
                    _places.Add((entry.KeyPlace.Line, entry.KeyPlace.Column, inside));
                    Add(entry.Value, inside);
                }

                break;
            case YamlList list:
                for (var index = 0; index < list.Count; index++)
                {
                    Add(list[index], $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]");
                }

                break;
        }
    }

    private static bool IsPlain(string key) => key.Length > 0 && !char.IsAsciiDigit(key[0]) && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
