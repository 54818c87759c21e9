using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>Reads <c>*.connection.yaml</c> (design.md 5) and collects everything that is wrong with it.</summary>
public static class ConnectionReader
{
    private static readonly string[] Keys = [.. ConnectionKeys.All.Select(key => key.Name)];

    /// <summary>The connection and its problems; no connection when the file is no map or lacks name or connector.</summary>
    public static ConnectionReading Read(string path, string text)
    {
        var problems = new List<Problem>();
        if (YamlReader.Read(path, text, problems) is not { } root)
        {
            return new ConnectionReading(null, problems);
        }

        if (root is not YamlMap map)
        {
            problems.Add(new Problem(ConnectionProblems.WrongShape, root.Place, $"a connection file is a map, not {root.Description}", "start with \"name: …\""));
            return new ConnectionReading(null, problems);
        }

        problems.AddRange(map.Entries.Where(entry => !Keys.Contains(entry.Key)).Select(entry => new Problem(
            ConnectionProblems.KeyUnknown, entry.KeyPlace, $"a connection file has no key \"{entry.Key}\"", NearestName.Hint(entry.Key, Keys))));
        var file = ReadFile(path, map, problems);
        return new ConnectionReading(file, [.. problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)]);
    }

    private static ConnectionFile? ReadFile(string path, YamlMap map, List<Problem> problems)
    {
        var name = RequiredText(map, "name", problems);
        var connector = RequiredText(map, "connector", problems);
        var authentication = OptionalText(map, "authentication", problems);
        var fields = ReadFields(map.Find("fields"), problems);
        var secrets = ReadSecrets(map.Find("secrets"), problems);
        ReportTwice(map, secrets, problems);
        return name is null || connector is null ? null : new ConnectionFile
        {
            Name = name.Text,
            Connector = connector.Text,
            Authentication = authentication?.Text,
            Fields = fields,
            Secrets = secrets,
            Path = path,
            Place = name.Place,
            ConnectorPlace = connector.Place,
            AuthenticationPlace = authentication?.Place ?? connector.Place,
            FieldPlaces = (map.Find("fields") as YamlMap)?.Entries.ToDictionary(entry => entry.Key, entry => entry.KeyPlace)
                ?? [],
        };
    }

    private static YamlScalar? RequiredText(YamlMap map, string key, List<Problem> problems)
    {
        if (map.Find(key) is null or YamlScalar { IsPlain: true, Text: "" })
        {
            problems.Add(new Problem(ConnectionProblems.KeyMissing, map.Place, $"the connection has no {key}", $"add \"{key}: …\""));
            return null;
        }

        return OptionalText(map, key, problems);
    }

    private static YamlScalar? OptionalText(YamlMap map, string key, List<Problem> problems)
    {
        switch (map.Find(key))
        {
            case null or YamlScalar { IsPlain: true, Text: "" or "null" or "~" }:
                return null;
            case YamlScalar scalar when !string.IsNullOrWhiteSpace(scalar.Text):
                return scalar;
            case var other:
                problems.Add(new Problem(ConnectionProblems.WrongShape, other.Place, $"{key} is a text, not {other.Description}"));
                return null;
        }
    }

    private static RecordValue ReadFields(YamlNode? node, List<Problem> problems)
    {
        if (node is YamlMap map)
        {
            problems.AddRange(map.Entries.Where(entry => entry.Value is YamlScalar scalar && EnvironmentReference.NameIn(scalar.Text) is not null).Select(entry => new Problem(
                ConnectionProblems.WrongShape, entry.Value.Place, $"field \"{entry.Key}\" cannot come from the environment here",
                $"write it under secrets: {{ {entry.Key}: \"{((YamlScalar)entry.Value).Text}\" }}")));
            return (RecordValue)YamlValues.Of(map);
        }

        if (node is not (null or YamlScalar { IsPlain: true, Text: "" or "null" or "~" }))
        {
            problems.Add(new Problem(ConnectionProblems.WrongShape, node.Place, $"fields is a map of keys and values, not {node.Description}"));
        }

        return RecordValue.Empty;
    }

    private static List<SecretReference> ReadSecrets(YamlNode? node, List<Problem> problems)
    {
        switch (node)
        {
            case YamlList list:
                return [.. list.Select(item => ReadListed(item, problems)).OfType<SecretReference>()];
            case YamlMap map:
                return [.. map.Entries.Select(entry => ReadMapped(entry, problems))];
            case null or YamlScalar { IsPlain: true, Text: "" or "null" or "~" }:
                return [];
            default:
                problems.Add(new Problem(
                    ConnectionProblems.WrongShape, node.Place, $"secrets is a list of keys or a map, not {node.Description}", "write secrets: [ key ]"));
                return [];
        }
    }

    private static SecretReference? ReadListed(YamlNode item, List<Problem> problems)
    {
        if (item is YamlScalar { Text.Length: > 0 } key)
        {
            return new SecretReference(key.Text, null, key.Place);
        }

        // What stands there may be a secret, so it is not repeated.
        problems.Add(new Problem(
            ConnectionProblems.SecretInClear, item.Place, "the list of secrets holds keys only",
            "to take a secret from the environment write a map: secrets: { key: \"${env:NAME}\" }"));
        return null;
    }

    private static SecretReference ReadMapped(YamlEntry entry, List<Problem> problems)
    {
        if (entry.Value is YamlScalar scalar)
        {
            if (scalar.IsPlain && scalar.ToValue().IsNull)
            {
                return new SecretReference(entry.Key, null, entry.KeyPlace);
            }

            if (EnvironmentReference.NameIn(scalar.Text) is { } variable)
            {
                return new SecretReference(entry.Key, variable, entry.KeyPlace);
            }
        }

        problems.Add(new Problem(
            ConnectionProblems.SecretInClear, entry.Value.Place, $"the secret \"{entry.Key}\" stands here in clear",
            $"take it out and change it at its service, then write {entry.Key}: \"${{env:NAME}}\", or only the key and enter the value with: emulator connections connect … --secret {entry.Key}=-"));
        return new SecretReference(entry.Key, null, entry.KeyPlace);
    }

    private static void ReportTwice(YamlMap map, List<SecretReference> secrets, List<Problem> problems)
    {
        var fields = (map.Find("fields") as YamlMap)?.Entries.Select(entry => entry.Key) ?? [];
        var seen = fields.ToHashSet(StringComparer.Ordinal);
        problems.AddRange(secrets.Where(secret => !seen.Add(secret.Key)).Select(secret => new Problem(
            ConnectionProblems.SecretTwice, secret.Place, $"\"{secret.Key}\" is given twice", "keep it under secrets alone, once")));
    }
}
