using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>
/// Changes the entries of one map below a key of the file, in whichever style it is written, and leaves every other
/// line and comment alone.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="entry">The key with the map; its value may be empty.</param>
internal sealed class MapEdit(YamlSource source, YamlEntry entry)
{
    /// <summary>Sets (text as YAML) or removes (null) entries; false when the layout is too hard.</summary>
    public bool Apply(IReadOnlyDictionary<string, string?> changes) => entry.Value switch
    {
        YamlMap map when source.IsFlow(map) => ApplyToFlow(map, changes),
        YamlMap map => ApplyToBlock(map, changes),
        YamlScalar { IsPlain: true } empty when empty.ToValue().IsNull => ApplyToEmpty(empty, changes),
        _ => false,
    };

    private bool ApplyToFlow(YamlMap map, IReadOnlyDictionary<string, string?> changes)
    {
        if (source.EndOf(map, inFlow: true) is not { } end)
        {
            return false;
        }

        var kept = map.Entries.Where(item => !changes.ContainsKey(item.Key) || changes[item.Key] is not null);
        var pieces = kept.Select(item => $"{item.Key}: {changes.GetValueOrDefault(item.Key) ?? Written(item.Value)}")
            .Concat(Added(map, changes).Select(item => $"{item.Key}: {item.Value}"))
            .Select(piece => piece.TrimEnd());
        var inside = string.Join(", ", pieces);
        source.Replace(source.OffsetOf(map.Place), end, inside.Length == 0 ? "{}" : $"{{ {inside} }}");
        return true;
    }

    private string Written(YamlNode node) => source.EndOf(node, inFlow: true) is { } end
        ? source.Slice(source.OffsetOf(node.Place), end)
        : YamlText.Of(YamlValues.Of(node));

    private bool ApplyToBlock(YamlMap map, IReadOnlyDictionary<string, string?> changes)
    {
        foreach (var item in map.Entries.Where(item => changes.ContainsKey(item.Key)))
        {
            if (source.EndOf(item.Value, inFlow: false) is not { } end)
            {
                return false;
            }

            if (changes[item.Key] is not { } value)
            {
                source.RemoveLine(item.KeyPlace.Line);
            }
            else
            {
                SetInBlock(item, value, end);
            }
        }

        var lines = Added(map, changes).Select(item => Line(map.Entries[0].KeyPlace.Column - 1, item.Key, item.Value!)).ToList();
        if (lines.Count > 0)
        {
            source.InsertAfterLine(LastLineOf(map.Entries[^1].Value, map.Entries[^1].KeyPlace), string.Join(source.LineEnd, lines));
        }

        return true;
    }

    // An empty value stands nowhere of its own, so the new one goes right behind the colon.
    private void SetInBlock(YamlEntry item, string value, int end)
    {
        if (item.Value is YamlScalar { IsPlain: true, Text: "" })
        {
            var colon = source.OffsetOf(item.KeyPlace) + item.Key.Length + 1;
            source.Replace(colon, colon, value.Length == 0 ? string.Empty : " " + value);
            return;
        }

        source.Replace(source.OffsetOf(item.Value.Place), end, value);
    }

    private bool ApplyToEmpty(YamlScalar empty, IReadOnlyDictionary<string, string?> changes)
    {
        var lines = changes.Where(item => item.Value is not null).Select(item => Line(entry.KeyPlace.Column + 1, item.Key, item.Value!)).ToList();
        if (lines.Count == 0)
        {
            return true;
        }

        if (empty.Text.Length > 0)
        {
            source.Replace(source.OffsetOf(empty.Place), source.OffsetOf(empty.Place) + empty.Text.Length, string.Empty);
        }

        source.InsertAfterLine(entry.KeyPlace.Line, string.Join(source.LineEnd, lines));
        return true;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Added(YamlMap map, IReadOnlyDictionary<string, string?> changes) =>
        changes.Where(change => change.Value is not null && map.Find(change.Key) is null);

    private static string Line(int indentation, string key, string value) =>
        $"{new string(' ', indentation)}{key}: {value}".TrimEnd();

    private static int LastLineOf(YamlNode node, SourcePlace key) => node switch
    {
        YamlMap { Entries.Count: > 0 } map => LastLineOf(map.Entries[^1].Value, map.Entries[^1].KeyPlace),
        YamlList { Count: > 0 } list => LastLineOf(list[^1], list[^1].Place),
        YamlScalar { IsPlain: true, Text: "" } => key.Line,
        _ => Math.Max(node.Place.Line, key.Line),
    };
}
