using Emulator.Connections.Recording.Matching;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Files;

/// <summary>Reads the head of a recording: how it is served back.</summary>
internal static class RulesReader
{
    /// <param name="root">The file.</param>
    /// <param name="usual">The rules where the head says nothing.</param>
    /// <param name="nodes">Keeps the mistakes.</param>
    public static ReplayRules Read(YamlMap root, ReplayRules usual, NodeAccess nodes)
    {
        if (nodes.Map(root, "replay") is not { } head)
        {
            return usual;
        }

        nodes.Keys(head, "order", "match", "ignore", "repeat");
        return new ReplayRules
        {
            KeepsOrder = head.Find("order") is null ? usual.KeepsOrder : nodes.Word(head, "order", "strict", "any") == "strict",
            Match = Match(head, nodes) ?? usual.Match,
            Ignore = nodes.Texts(head, "ignore") ?? usual.Ignore,
            MayRepeat = nodes.Truth(head, "repeat"),
        };
    }

    private static IReadOnlyList<string>? Match(YamlMap head, NodeAccess nodes)
    {
        var parts = nodes.Texts(head, "match");
        foreach (var part in parts ?? [])
        {
            if (!ReplayRules.Parts.Contains(part) && !part.StartsWith(ReplayRules.HeaderPrefix, StringComparison.Ordinal))
            {
                nodes.Report(
                    RecordingProblems.WordUnknown, head.Find("match")!.Place, $"\"match\" takes no \"{part}\"",
                    $"it takes {string.Join(", ", ReplayRules.Parts)} and {ReplayRules.HeaderPrefix}NAME");
            }
        }

        return parts?.Where(part => ReplayRules.Parts.Contains(part) || part.StartsWith(ReplayRules.HeaderPrefix, StringComparison.Ordinal)).ToList();
    }
}
