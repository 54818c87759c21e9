using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Export;

/// <summary>By what a step is known: its uuid and its alias (recipe-format 3.3 and 17).</summary>
internal static class IdentityCheck
{
    private const int LongestUuid = 36;
    private const int LongestAlias = 48;

    private static readonly LintRule Missing = new(
        "V004", ProblemSeverity.Warning, "a step without uuid; an export makes one", "STEP_MISSING_UUID");

    private static readonly LintRule TooLong = new(
        "V005", ProblemSeverity.Error, "a uuid longer than the 36 characters that the platform takes", "UUID_TOO_LONG");

    private static readonly LintRule Twice = new(
        "V102", ProblemSeverity.Error, "two steps have the same uuid, by which variables are found", "UUID_UNIQUE");

    private static readonly LintRule NoWord = new(
        "V103", ProblemSeverity.Info, "a uuid as the product makes it; the vendor's lint wants a word that a reader understands", "UUID_DESCRIPTIVE");

    private static readonly LintRule LongAlias = new(
        "V501", ProblemSeverity.Warning, "an alias longer than the 48 characters that the platform takes", "as ≤ 48");

    public static IReadOnlyList<LintRule> Rules { get; } = [Missing, TooLong, Twice, NoWord, LongAlias];

    public static void Check(ExportFile export, Findings findings)
    {
        var known = new Dictionary<string, ExportNode>(StringComparer.Ordinal);
        foreach (var node in export.Nodes)
        {
            if (node.Text("as") is { Length: > LongestAlias } alias)
            {
                findings.Add(LongAlias, node.PlaceOf("as"), $"The alias \"{alias}\" has {alias.Length} characters, the platform takes {LongestAlias}");
            }

            if (node.Text("uuid") is { } uuid)
            {
                CheckUuid(node, uuid, known, findings);
            }
            else
            {
                findings.Add(Missing, node.Map.Place, $"The {node.Keyword} has no uuid", "emulator import and export make one");
            }
        }
    }

    private static void CheckUuid(ExportNode node, string uuid, Dictionary<string, ExportNode> known, Findings findings)
    {
        if (uuid.Length > LongestUuid)
        {
            findings.Add(TooLong, node.PlaceOf("uuid"), $"The uuid \"{uuid}\" has {uuid.Length} characters, the platform takes {LongestUuid}");
        }

        if (!known.TryAdd(uuid, node))
        {
            findings.Add(Twice, node.PlaceOf("uuid"), $"The uuid \"{uuid}\" is taken", $"the step in line {known[uuid].Map.Place.Line} has it");
        }

        if (uuid.Length == LongestUuid && uuid[14] == '4' && Guid.TryParse(uuid, out _))
        {
            findings.Add(NoWord, node.PlaceOf("uuid"), $"The uuid of {node.Name} is a number drawn by chance");
        }
    }
}
