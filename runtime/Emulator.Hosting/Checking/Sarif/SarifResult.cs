using System.Security.Cryptography;
using System.Text;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking.Sarif;

/// <summary>One problem as a SARIF result.</summary>
internal static class SarifResult
{
    public static RecordValue Of(Problem problem, int rule)
    {
        var text = problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}";
        return RecordValue.Of(
            ("ruleId", problem.Code),
            ("ruleIndex", rule),
            ("level", SarifLog.LevelOf(problem.Severity)),
            ("message", RecordValue.Of(("text", text))),
            ("locations", ListValue.Of(Location(problem))),
            ("partialFingerprints", RecordValue.Of(("problem/v1", Fingerprint(problem)))));
    }

    private static RecordValue Location(Problem problem)
    {
        var physical = RecordValue.Of(("artifactLocation", RecordValue.Of(("uri", UriOf(problem.Place.File)))));
        if (problem.Place.Line > 0)
        {
            physical = physical.With("region", RecordValue.Of(("startLine", problem.Place.Line), ("startColumn", Math.Max(1, problem.Place.Column))));
        }

        var location = RecordValue.Of(("physicalLocation", physical));
        return problem.JsonPath is null
            ? location
            : location.With("logicalLocations", ListValue.Of(RecordValue.Of(("fullyQualifiedName", problem.JsonPath))));
    }

    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString));

    // Without line and column, so that a problem stays the same when lines are put in before it.
    private static string Fingerprint(Problem problem) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{problem.Code}\n{problem.Place.File}\n{problem.JsonPath}\n{problem.Message}")))[..16];
}
