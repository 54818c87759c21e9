using Emulator.Values;
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
        var expected = written["expect"];
        return new FidelityCase
        {
            Name = Path.GetFileNameWithoutExtension(file),
            Area = area,
            Rule = written["rule"].AsText() ?? throw new InvalidDataException($"{file} has no rule"),
            Provenance = Provenances.FirstOrDefault(word => word == written["provenance"].AsText())
                ?? throw new InvalidDataException($"{file}: provenance is one of {string.Join(", ", Provenances)}"),
            Recipe = map.Find("recipe") is { } recipe ? YamlWriter.Write(recipe) : ConditionRecipe.Of(map, file),
            Event = written["event"] as RecordValue ?? written["condition"] as RecordValue ?? RecordValue.Empty,
            State = expected["state"].AsText() ?? ConditionRecipe.StateOf(written["holds"]),
            Error = expected["error"].AsText(),
            Trace = expected["trace"].AsText() ?? ConditionRecipe.TraceOf(written["holds"]),
            Outputs = expected["outputs"] as RecordValue ?? RecordValue.Empty,
            Inputs = expected["inputs"] as RecordValue ?? RecordValue.Empty,
            Report = expected["report"] as RecordValue ?? RecordValue.Empty,
        };
    }
}
