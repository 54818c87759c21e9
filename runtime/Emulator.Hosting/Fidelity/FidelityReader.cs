using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Fidelity;

/// <summary>Reads the cases of a fidelity suite: one file a case, a folder an area.</summary>
public static class FidelityReader
{
    private static readonly string[] Provenances = ["vendor", "counted", "community", "inferred"];

    /// <exception cref="InvalidDataException">A file is no case; the message says which and why.</exception>
    public static IReadOnlyList<FidelityCase> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => Read(Path.GetFileName(Path.GetDirectoryName(file))!, file)),
    ];

    private static FidelityCase Read(string area, string file)
    {
        var problems = new List<Problem>();
        if (YamlReader.Read(file, File.ReadAllText(file), problems) is not YamlMap map || problems.Count > 0)
        {
            throw new InvalidDataException($"{file} is no case: {(problems.Count > 0 ? problems[0].ToString() : "it is no map")}");
        }

        var written = NodeValues.Of(map);
        var export = map.Find("export") is YamlMap tree ? PlainJson.Write(NodeValues.Of(tree)) : null;
        return new FidelityCase
        {
            Name = Path.GetFileNameWithoutExtension(file),
            Area = area,
            Rule = written["rule"].AsText() ?? throw new InvalidDataException($"{file} has no rule"),
            Provenance = Provenances.FirstOrDefault(word => word == written["provenance"].AsText())
                ?? throw new InvalidDataException($"{file}: provenance is one of {string.Join(", ", Provenances)}"),
            Recipe = map.Find("recipe") is { } recipe ? YamlWriter.Write(recipe) : export is null ? ConditionRecipe.Of(map, file) : null,
            Export = export,
            Surroundings = SurroundingsOf(map, written),
            Event = written["event"] as RecordValue ?? written["condition"] as RecordValue ?? (map.Find("connectors") is null ? RecordValue.Empty : null),
            JobsBefore = written["jobs_before"] is IntegerValue before ? (int)before.Small : 0,
            Expected = ExpectationOf(written, written["expect"]),
        };
    }

    private static FidelitySurroundings SurroundingsOf(YamlMap map, Value written) => new()
    {
        Settings = map.Find("settings") is { } settings ? YamlWriter.Write(settings) : null,
        Properties = Texts(written["properties"]),
        Recipes = map.Find("recipes") is YamlMap recipes
            ? recipes.Entries.ToDictionary(entry => entry.Key, entry => YamlWriter.Write(entry.Value))
            : new Dictionary<string, string>(),
        Connectors = Texts(written["connectors"]),
        Answer = written["answer"] as RecordValue,
    };

    private static FidelityExpectation ExpectationOf(Value written, Value expected) => new()
    {
        State = expected["state"].AsText() ?? ConditionRecipe.StateOf(written["holds"]),
        Error = expected["error"].AsText(),
        ErrorType = expected["error_type"].AsText(),
        Trace = expected["trace"].AsText() ?? ConditionRecipe.TraceOf(written["holds"]),
        Outputs = expected["outputs"] as RecordValue ?? RecordValue.Empty,
        Inputs = expected["inputs"] as RecordValue ?? RecordValue.Empty,
        Absent = expected["absent"] as RecordValue ?? RecordValue.Empty,
        Report = expected["report"] as RecordValue ?? RecordValue.Empty,
    };

    private static Dictionary<string, string> Texts(Value map) =>
        (map as RecordValue ?? RecordValue.Empty).ToDictionary(pair => pair.Key, pair => pair.Value.AsText() ?? pair.Value.ToString());
}
