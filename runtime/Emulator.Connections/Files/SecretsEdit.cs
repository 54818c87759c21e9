using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>
/// Changes the secrets of a file: a list while all of them are in the store, a map as soon as one comes from the
/// environment.
/// </summary>
internal sealed class SecretsEdit(YamlSource source, YamlEntry entry, IReadOnlyList<SecretReference> present)
{
    // A comment that says "in the secret store" becomes untrue with the first secret from the environment and goes.
    private const string UntrueWord = "store";

    /// <summary>Names (with its source) or removes (null) secrets; false when the layout is too hard.</summary>
    public bool Apply(IReadOnlyDictionary<string, SecretSource?> changes)
    {
        if (entry.Value is YamlMap)
        {
            return new MapEdit(source, entry).Apply(changes.ToDictionary(
                change => change.Key, change => change.Value is null ? null : Text(change.Value)));
        }

        var needsMap = changes.Values.Any(change => change?.EnvironmentName is not null);
        return entry.Value is YamlList { Count: > 0 } list && !source.IsFlow(list)
            ? ApplyToBlockList(list, changes, needsMap)
            : Rewrite(changes, needsMap);
    }

    private bool ApplyToBlockList(YamlList list, IReadOnlyDictionary<string, SecretSource?> changes, bool needsMap)
    {
        foreach (var item in list.OfType<YamlScalar>())
        {
            var (start, end) = (source.OffsetOf(item.Place), source.EndOf(item, inFlow: false));
            var dash = start - 2;
            if (end is null || dash < 0 || source.Slice(dash, start) != "- ")
            {
                return false;
            }

            if (changes.TryGetValue(item.Text, out var change) && change is null)
            {
                source.RemoveLine(item.Place.Line);
            }
            else if (needsMap)
            {
                var indentation = item.Place.Column - 2 == entry.KeyPlace.Column ? "  " : string.Empty;
                var behind = change is null ? end.Value : source.BehindComment(end.Value, UntrueWord);
                source.Replace(dash, behind, $"{indentation}{item.Text}: {Text(change)}".TrimEnd());
            }
        }

        var column = list[0].Place.Column - 3;
        var deeper = needsMap && column + 1 == entry.KeyPlace.Column ? 2 : 0;
        var lines = Added(changes).Select(added => new string(' ', column + deeper)
            + (needsMap ? $"{added.Key}: {Text(added.Value)}".TrimEnd() : $"- {added.Key}")).ToList();
        if (lines.Count > 0)
        {
            source.InsertAfterLine(list[^1].Place.Line, string.Join(source.LineEnd, lines));
        }

        return true;
    }

    private bool Rewrite(IReadOnlyDictionary<string, SecretSource?> changes, bool needsMap)
    {
        if (source.EndOf(entry.Value, inFlow: false) is not { } end)
        {
            return false;
        }

        var kept = present.Where(secret => !changes.ContainsKey(secret.Key) || changes[secret.Key] is not null)
            .Select(secret => KeyValuePair.Create(secret.Key, changes.GetValueOrDefault(secret.Key)));
        var pieces = kept.Concat(Added(changes))
            .Select(secret => needsMap ? $"{secret.Key}: {(secret.Value?.EnvironmentName is null ? "null" : Text(secret.Value))}" : secret.Key);
        var inside = string.Join(", ", pieces);
        var written = inside.Length == 0 ? "[]" : needsMap ? $"{{ {inside} }}" : $"[ {inside} ]";
        if (entry.Value is YamlScalar { Text: "" })
        {
            var colon = source.OffsetOf(entry.KeyPlace) + entry.Key.Length + 1;
            source.Replace(colon, colon, " " + written);
        }
        else
        {
            var behind = needsMap ? source.BehindComment(end, UntrueWord) : end;
            source.Replace(source.OffsetOf(entry.Value.Place), behind, written);
        }

        return true;
    }

    private IEnumerable<KeyValuePair<string, SecretSource?>> Added(IReadOnlyDictionary<string, SecretSource?> changes) =>
        changes.Where(change => change.Value is not null && present.All(secret => secret.Key != change.Key));

    private static string Text(SecretSource? secret) =>
        secret?.EnvironmentName is { } variable ? $"\"{EnvironmentReference.To(variable)}\"" : string.Empty;
}
