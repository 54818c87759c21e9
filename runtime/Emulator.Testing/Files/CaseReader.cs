using Emulator.Formulas;
using Emulator.Testing.Connectors;
using Emulator.Testing.Data;
using Emulator.Testing.Expectations;
using Emulator.Testing.Stubs;
using Emulator.Testing.Wire;
using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Reads one case, which is as many as it has rows.</summary>
internal sealed class CaseReader(string file, TestSources sources, Inclusion files, TestMistakes mistakes)
{
    private static readonly Lazy<FormulaSurroundings> Surroundings = new(() => FormulaSurroundings.Default);

    private readonly StubTableReader _stubs = new(mistakes);
    private readonly ExchangeReader _exchanges = new(mistakes);

    /// <param name="written">The case with what it shares with others.</param>
    /// <param name="usualName">What it is called when it says nothing.</param>
    public IEnumerable<TestCase> Read(YamlMap written, string usualName)
    {
        var map = new TestMap(written, mistakes);
        map.CheckKeys(TestKeys.File, "a test");
        var connector = ConnectorOf(map);
        var recipe = connector is null ? RecipeOf(map) : null;
        var test = new TestCase
        {
            Name = map.Text("name") ?? usualName,
            File = file,
            Place = map.Place,
            Recipe = recipe,
            Connector = connector,
            Given = GivenReader.Read(map, files, mistakes),
            Stubs = _stubs.Read(map),
            Exchanges = _exchanges.Read(map.List("http")),
            Expected = ExpectationReader.Read(map.Inner("expect"), mistakes),
        };
        return RowReader.Read(map.Node("rows"), files, mistakes) is not { } rows
            ? [test]
            : rows.Select((row, index) => test with { Row = row, Name = NameOf(map, test.Name, row, index) });
    }

    /// <summary>Reads what cases share for its mistakes alone: a case that says it again would hide them.</summary>
    public void Check(YamlMap shared)
    {
        var map = new TestMap(shared, mistakes);
        map.CheckKeys(TestKeys.File, "a test");
        GivenReader.Read(map, files, mistakes);
        _stubs.Read(map);
        _exchanges.Read(map.List("http"));
        ExpectationReader.Read(map.Inner("expect"), mistakes);
    }

    private string NameOf(TestMap map, string name, RecordValue row, int index)
    {
        if (!name.Contains("#{", StringComparison.Ordinal))
        {
            return $"{name} [{index + 1}]";
        }

        var template = TemplateCompiler.Compile(name, map.PlaceOf("name"), index == 0 ? mistakes.All : []);
        var pills = new CasePills(Surroundings, new Dictionary<string, string>(), _ => Value.Null).With("row", row);
        return mistakes.All.Count > 0 ? name : OneLine(RubyText.Of(template.Evaluate(pills)));
    }

    // A row's value may have several lines; a name has one.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? RecipeOf(TestMap map)
    {
        if (map.Text("recipe") is { } named)
        {
            return files.Find(named, map.PlaceOf("recipe"));
        }

        if (sources.RecipeOf(file) is { } beside)
        {
            return beside;
        }

        mistakes.Add(TestProblems.NoTarget, map.Place, "the test names no recipe, and none of its name lies beside it", "write recipe: FILE, or connector: NAME and lambda: PATH");
        return null;
    }

    private ConnectorCall? ConnectorOf(TestMap map)
    {
        var named = map.Text("connector");
        if (named is null && !map.Has("lambda"))
        {
            return null;
        }

        if (named is not null && map.Has("recipe"))
        {
            mistakes.Add(TestProblems.NoTarget, map.PlaceOf("connector"), "the test names a recipe and a connector", "a test is about one of them");
        }

        if (map.Text("lambda") is not { } path)
        {
            mistakes.Add(TestProblems.NoLambda, map.PlaceOf("connector"), "the test does not say which lambda is called", "write lambda: actions.NAME.execute, as for exec");
            return null;
        }

        var connector = named is null ? sources.ConnectorOf(file) : sources.Find(file, named) ?? named;
        if (connector is null)
        {
            mistakes.Add(TestProblems.NoTarget, map.Place, "the test names no connector, and none lies beside it", "write connector: NAME or FILE");
            return null;
        }

        return new ConnectorCall(
            connector,
            path,
            map.Node("settings") is { } settings ? DataFile.Read(settings, files, mistakes) : null,
            TestKeys.Arguments.Select(key => key.Name).Where(map.Has).Select(key => (Key: key, Data: Argument(map.Node(key)!)))
                .Where(argument => argument.Data is not null).ToDictionary(argument => argument.Key, argument => argument.Data!, StringComparer.Ordinal),
            map.PlaceOf("connector"));
    }

    // A cursor or an address is a text of its own; only what looks like a file is one.
    private DataNode? Argument(YamlNode node) =>
        node is YamlScalar scalar && Path.GetExtension(scalar.Text) is not (".json" or ".yaml" or ".yml" or ".csv")
            ? DataReader.Read(node, mistakes.All)
            : DataFile.Read(node, files, mistakes);
}
