using Emulator.Connections.Recording.Matching;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Files;

/// <summary>Reads a recording: one of <c>--record</c>, or one that connector authors have from the vcr gem.</summary>
public static class CassetteReader
{
    // A photo of some megabytes is nothing unusual in a recording.
    private const int LongestFile = 500_000_000;

    private const int Present = 1;

    /// <param name="file">The name that places carry; nothing is opened.</param>
    /// <param name="text">The file's content.</param>
    /// <param name="problems">Receives every mistake; an error among them means null.</param>
    public static Cassette? Read(string file, string text, ICollection<Problem> problems)
    {
        var found = new List<Problem>();
        var root = YamlReader.Read(file, text, found, LongestFile);
        var nodes = new NodeAccess(found);
        Cassette? cassette = null;
        switch (root)
        {
            case YamlMap vcr when vcr.Find("http_interactions") is YamlList interactions:
                cassette = new VcrReader(nodes, VcrReader.Binaries(found)).Read(file, vcr, interactions);
                break;
            case YamlMap own when own.Find("cassette") is not null:
                cassette = Own(file, own, nodes);
                break;
            case not null:
                nodes.Report(
                    RecordingProblems.NoCassette, root.Place, "This is no recording: it has neither \"cassette\" nor \"http_interactions\"",
                    "make one with --record FILE");
                break;
        }

        found.ForEach(problems.Add);
        return found.Exists(problem => problem.Severity == ProblemSeverity.Error) ? null : cassette;
    }

    private static RecordValue Connections(YamlMap root, NodeAccess nodes) =>
        nodes.Map(root, "connections") is { } map ? (RecordValue)NodeValues.Of(map) : RecordValue.Empty;

    private static Cassette Own(string file, YamlMap root, NodeAccess nodes)
    {
        nodes.Keys(root, "cassette", "replay", "connections", "exchanges");
        if (nodes.Text(root, "cassette") is { } version && version != $"{Present}")
        {
            nodes.Report(RecordingProblems.WordUnknown, root.Find("cassette")!.Place, $"This program reads recordings of form {Present}, not {version}");
        }

        var reader = new ExchangeReader(nodes);
        var exchanges = (nodes.List(root, "exchanges") ?? (IEnumerable<YamlNode>)[])
            .Select((node, index) => reader.Read(node, index + 1)).OfType<RecordedExchange>();
        return new Cassette(file, RulesReader.Read(root, ReplayRules.Strict, nodes), [.. exchanges], Connections(root, nodes));
    }
}
