using System.Text.RegularExpressions;
using Emulator.Plugins.Checking.Outlines;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>Entries of refresh_on, detect_on and retry_on_response that can never match (connector-sdk.md 2.3, 4.4).</summary>
internal static class MatcherRule
{
    private static readonly Regex BareStatus = new(@"\A\s*\d{3}\s*\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] Reasons =
    [
        "Bad Request", "Unauthorized", "Payment Required", "Forbidden", "Not Found", "Method Not Allowed", "Not Acceptable",
        "Proxy Authentication Required", "Request Timeout", "Conflict", "Gone", "Precondition Failed", "Unprocessable Entity",
        "Too Many Requests", "Internal Server Error", "Not Implemented", "Bad Gateway", "Service Unavailable", "Gateway Timeout",
    ];

    public static void Check(Outline? given, string path, bool isOfSuccesses, Findings findings)
    {
        var entries = given switch
        {
            OutlineList list => list.Items,
            null or OutlineNothing => [],
            _ => [given],
        };
        foreach (var entry in entries)
        {
            One(entry, path, isOfSuccesses, findings);
        }
    }

    private static void One(Outline entry, string path, bool isOfSuccesses, Findings findings)
    {
        switch (entry)
        {
            case OutlineNumber { Number: var status } when isOfSuccesses ? status is < 200 or > 299 : status is < 300 or > 599:
                findings.Warn(
                    DefinitionProblems.NeverMatches,
                    entry.Place,
                    $"{path}: no answer that is looked at has status {status}",
                    isOfSuccesses ? "only successes are looked at, 200 to 299" : "only refusals are looked at, 300 to 599");
                break;
            case OutlineText { Text: var text } when BareStatus.IsMatch(text):
                findings.Warn(
                    DefinitionProblems.NeverMatches, entry.Place, $"{path}: a text must equal the whole body or title, \"{text}\" never does",
                    $"write {text.Trim()} without quotes");
                break;
            case OutlineText { Text: var text } when Reasons.Contains(text, StringComparer.OrdinalIgnoreCase):
                findings.Warn(
                    DefinitionProblems.NeverMatches, entry.Place, $"{path}: a text must equal the whole title, such as \"401 Unauthorized\"",
                    $"write the status, or /{text}/");
                break;
            case OutlineTruth or OutlineMap or OutlineFunction:
                findings.Warn(DefinitionProblems.NeverMatches, entry.Place, $"{path} takes a status, a text or a pattern; this matches nothing");
                break;
        }
    }
}
