using System.Text.Json;

namespace Emulator.Yaml.Json;

/// <summary>
/// Builds the nodes of one JSON document. An export has tens of thousands, most of them of schemas that nobody asks for: so
/// texts stay in the file until they are asked for, equal keys are one text, and lists grow in one place for all.
/// </summary>
internal sealed class JsonNodes(JsonPlaces places)
{
    private const int Few = 8;

    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _keys =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The node whose first token is the reader's current one, which is its last one afterwards.</summary>
    public YamlNode Node(ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        var place = places.At(start);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return new YamlMap(place, Entries(ref json));
            case JsonTokenType.StartArray:
                return new YamlList(place, Items(ref json));
            case JsonTokenType.String:
                return new YamlScalar(
                    place, json.ValueIsEscaped ? json.GetString() : null, isPlain: false, places.Written(start, json.ValueSpan.Length + 2));
            default:
                return new YamlScalar(place, null, isPlain: true, places.Written(start, json.ValueSpan.Length));
        }
    }

    private YamlNode[] Items(ref Utf8JsonReader json)
    {
        var first = _items.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            _items.Add(Node(ref json));
        }

        return Taken(_items, first);
    }

    private YamlEntry[] Entries(ref Utf8JsonReader json)
    {
        var first = _entries.Count;
        Dictionary<string, int>? many = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var start = (int)json.TokenStartIndex;
            var place = places.At(start);
            var key = json.ValueIsEscaped ? json.GetString()! : Key(places.Written(start, json.ValueSpan.Length + 2).Span[1..^1]);
            json.Read();
            var entry = new YamlEntry(key, place, Node(ref json));
            if (many is null && _entries.Count - first > Few)
            {
                many = [];
                for (var index = first; index < _entries.Count; index++)
                {
                    many.Add(_entries[index].Key, index);
                }
            }

            var known = many is null ? _entries.FindIndex(first, other => other.Key == key) : many.GetValueOrDefault(key, -1);
            if (known >= 0)
            {
                _entries[known] = entry;
                continue;
            }

            many?.Add(key, _entries.Count);
            _entries.Add(entry);
        }

        return Taken(_entries, first);
    }

    private string Key(ReadOnlySpan<char> written)
    {
        if (!_keys.TryGetValue(written, out var key))
        {
            _keys[written] = key = written.ToString();
        }

        return key;
    }

    private static T[] Taken<T>(List<T> all, int first)
    {
        var taken = new T[all.Count - first];
        all.CopyTo(first, taken, 0, taken.Length);
        all.RemoveRange(first, taken.Length);
        return taken;
    }
}
