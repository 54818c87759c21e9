using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>
/// Changes a connection file as a person would: at the places that change, with comments, order and layout of the
/// rest left as they are. What comes out is read again and compared with what was wanted.
/// </summary>
public static class ConnectionEditor
{
    /// <summary>The changed text; null with problems when the file is broken or its layout too hard to change safely.</summary>
    public static string? Edit(string path, string text, ConnectionEdits edits, ICollection<Problem> problems)
    {
        var reading = ConnectionReader.Read(path, text);
        if (reading.File is not { } file || YamlReader.Read(path, text, []) is not YamlMap map)
        {
            foreach (var problem in reading.Problems)
            {
                problems.Add(problem);
            }

            return null;
        }

        var source = new YamlSource(text);
        if (!EditAuthentication(source, map, edits) || !EditFields(source, map, edits) || !EditSecrets(source, map, file, edits)
            || !IsAsWanted(ConnectionReader.Read(path, source.ToString()).File, file, edits))
        {
            problems.Add(new Problem(
                ConnectionProblems.LayoutTooHard, new SourcePlace(path), "the file is written in a way that cannot be changed safely",
                "change it by hand, or write one key per line"));
            return null;
        }

        return source.ToString();
    }

    private static bool EditAuthentication(YamlSource source, YamlMap map, ConnectionEdits edits)
    {
        if (edits.Authentication is not { } key)
        {
            return true;
        }

        if (map.FindEntry("authentication") is not { } entry)
        {
            source.InsertAfterLine(map.Find("connector")!.Place.Line, $"authentication: {YamlText.Of(key)}");
            return true;
        }

        if (entry.Value is YamlScalar { IsPlain: true, Text: "" })
        {
            var colon = source.OffsetOf(entry.KeyPlace) + entry.Key.Length + 1;
            source.Replace(colon, colon, $" {YamlText.Of(key)}");
            return true;
        }

        if (source.EndOf(entry.Value, inFlow: false) is not { } end)
        {
            return false;
        }

        source.Replace(source.OffsetOf(entry.Value.Place), end, YamlText.Of(key));
        return true;
    }

    private static bool EditFields(YamlSource source, YamlMap map, ConnectionEdits edits)
    {
        var changes = edits.Fields.ToDictionary(field => field.Key, field => field.Value is null ? null : YamlText.Of(field.Value));
        if (changes.Count == 0)
        {
            return true;
        }

        if (map.FindEntry("fields") is { } entry)
        {
            return new MapEdit(source, entry).Apply(changes);
        }

        var lines = changes.Where(field => field.Value is not null).Select(field => $"  {field.Key}: {field.Value}").ToList();
        if (lines.Count > 0)
        {
            source.InsertAfterLine(source.LastLine, string.Join(source.LineEnd, lines.Prepend("fields:")));
        }

        return true;
    }

    private static bool EditSecrets(YamlSource source, YamlMap map, ConnectionFile file, ConnectionEdits edits)
    {
        if (edits.Secrets.Count == 0)
        {
            return true;
        }

        if (map.FindEntry("secrets") is { } entry)
        {
            return new SecretsEdit(source, entry, file.Secrets).Apply(edits.Secrets);
        }

        var named = edits.Secrets.Where(secret => secret.Value is not null).ToList();
        if (named.Count > 0)
        {
            source.InsertAfterLine(source.LastLine, named.Exists(secret => secret.Value!.EnvironmentName is not null)
                ? string.Join(source.LineEnd, named.Select(Line).Prepend("secrets:"))
                : $"secrets: [ {string.Join(", ", named.Select(secret => secret.Key))} ]");
        }

        return true;

        static string Line(KeyValuePair<string, SecretSource?> secret) => secret.Value?.EnvironmentName is { } variable
            ? $"  {secret.Key}: \"{EnvironmentReference.To(variable)}\""
            : $"  {secret.Key}:";
    }

    private static bool IsAsWanted(ConnectionFile? after, ConnectionFile before, ConnectionEdits edits)
    {
        var fields = edits.Fields.Aggregate(before.Fields, (all, field) =>
            field.Value is null ? all.Without(field.Key) : all.With(field.Key, field.Value));
        var secrets = before.Secrets.ToDictionary(secret => secret.Key, secret => secret.EnvironmentName);
        foreach (var (key, secret) in edits.Secrets)
        {
            secrets.Remove(key);
            if (secret is not null)
            {
                secrets[key] = secret.EnvironmentName;
            }
        }

        return after is not null && after.Name == before.Name && after.Connector == before.Connector
            && after.Authentication == (edits.Authentication ?? before.Authentication)
            && after.Fields.Equals(fields)
            && after.Secrets.Count == secrets.Count
            && after.Secrets.All(secret => secrets.TryGetValue(secret.Key, out var variable) && variable == secret.EnvironmentName);
    }
}
