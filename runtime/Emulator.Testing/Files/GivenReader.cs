using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Reads what a case runs with.</summary>
internal static class GivenReader
{
    public static CaseGiven Read(TestMap map, Inclusion files, TestMistakes mistakes)
    {
        var connections = (map.Inner("connections")?.Entries ?? []).ToList();
        return new CaseGiven
        {
            Event = map.Node("event") is { } written ? DataFile.Read(written, files, mistakes) : null,
            EventPlace = map.Has("event") ? map.PlaceOf("event") : null,
            Now = map.Time("now") ?? CaseGiven.UsualNow,
            Properties = Texts(map.Inner("properties"), mistakes),
            Connections = connections.Select(entry => (entry.Key, Name: NameOf(entry, mistakes))).Where(pair => pair.Name is not null)
                .ToDictionary(pair => pair.Key, pair => pair.Name!, StringComparer.Ordinal),
            Secrets = connections.Where(entry => entry.Value is YamlMap)
                .Select(entry => (Name: NameOf(entry, mistakes) ?? entry.Key, Secrets: Texts((entry.Value as YamlMap)?.Find("secrets") as YamlMap, mistakes)))
                .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => (IReadOnlyDictionary<string, string>)pair.Secrets, StringComparer.Ordinal),
            Tables = (map.Inner("tables")?.Entries ?? [])
                .Select(entry => (entry.Key, Rows: DataFile.Read(entry.Value, files, mistakes))).Where(table => table.Rows is not null)
                .ToDictionary(table => table.Key, table => table.Rows!, StringComparer.Ordinal),
            Replay = map.Text("replay") is { } tape ? files.Named(tape, map.PlaceOf("replay")) : null,
            Servers = [.. Servers(map.Node("server"), files, mistakes)],
        };
    }

    private static string? NameOf(YamlEntry entry, TestMistakes mistakes)
    {
        switch (entry.Value)
        {
            case YamlScalar name:
                return name.Text;
            case YamlMap map:
                var fields = new TestMap(map, mistakes);
                fields.CheckKeys(TestKeys.Connection, "the choice of a connection");
                return fields.Text("name");
            default:
                mistakes.Add(TestProblems.WrongType, entry.Value.Place, $"a connection is a name or {{ name, secrets }}, not {entry.Value.Description}");
                return null;
        }
    }

    private static Dictionary<string, string> Texts(YamlMap? map, TestMistakes mistakes)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value is YamlScalar scalar)
            {
                texts[entry.Key] = scalar.Text;
            }
            else
            {
                mistakes.Add(TestProblems.WrongType, entry.Value.Place, $"\"{entry.Key}\" must be a text, not {entry.Value.Description}");
            }
        }

        return texts;
    }

    private static IEnumerable<ServerWish> Servers(YamlNode? node, Inclusion files, TestMistakes mistakes)
    {
        switch (node)
        {
            case YamlScalar kind:
                yield return new ServerWish(kind.Text, kind.Place, null, null);
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    var wish = new TestMap(entry.Value as YamlMap ?? YamlMap.Of(entry.Value.Place, []), mistakes);
                    wish.CheckKeys(TestKeys.Server, "the wish for a server");
                    yield return new ServerWish(
                        entry.Key,
                        entry.KeyPlace,
                        wish.Text("seed") is { } seed ? files.Find(seed, wish.PlaceOf("seed")) : null,
                        wish.Node("faults") is { } faults ? DataFile.Read(faults, files, mistakes) : null);
                }

                break;
        }
    }
}
