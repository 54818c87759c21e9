using System.Globalization;
using System.Net;
using System.Text;
using Emulator.Testing.Coverage;
using Emulator.Testing.Running;

namespace Emulator.Testing.Reports;

/// <summary>Results, differences, timings and coverage on one page that needs nothing else: what failed first.</summary>
public static class HtmlReport
{
    private const int Slowest = 5;

    public static string Write(IReadOnlyList<CaseResult> results, TimeSpan duration, IReadOnlyList<RecipeCoverage> coverage)
    {
        var failed = results.Where(result => result.Verdict != Verdict.Passed).ToList();
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{(failed.Count == 0 ? "Tests passed" : $"{failed.Count} tests failed")}</title>\n<style>\n{HtmlStyle.Sheet}\n</style>\n<h1>Test report</h1>\n");
        Cards(page, results.Count - failed.Count, failed.Count, duration, coverage);
        if (failed.Count > 0)
        {
            page.Append("<h2>Failed</h2>\n");
            foreach (var result in failed)
            {
                page.Append(CultureInfo.InvariantCulture, $"<div><span class=\"bad\">✗</span> {Head(result)} <code class=\"dim\">{Text(result.Place.File)}</code></div>\n")
                    .Append(CultureInfo.InvariantCulture, $"<pre>{string.Join('\n', DifferenceText.Lines(result).Select(Line))}</pre>\n");
            }
        }

        Files(page, results);
        Timings(page, results);
        HtmlCoverage.Write(page, coverage);
        return page.Append("</html>\n").ToString();
    }

    internal static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void Cards(StringBuilder page, int passed, int failed, TimeSpan duration, IReadOnlyList<RecipeCoverage> coverage)
    {
        page.Append("<div class=\"cards\">\n")
            .Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><b class=\"good\">{passed}</b>passed</div>\n")
            .Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><b class=\"{(failed == 0 ? "dim" : "bad")}\">{failed}</b>failed</div>\n");
        if (coverage.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><b>{HtmlCoverage.Percent(RecipeCoverage.Sum(coverage))}</b>covered</div>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><b>{Time(duration)}</b>in all</div>\n</div>\n");
    }

    // A file all of whose cases passed is closed: nobody reads five hundred ticks.
    private static void Files(StringBuilder page, IReadOnlyList<CaseResult> results)
    {
        page.Append("<h2>Cases</h2>\n");
        foreach (var file in results.GroupBy(result => result.Place.File))
        {
            var failed = file.Count(result => result.Verdict != Verdict.Passed);
            var sum = failed == 0 ? $"<span class=\"good\">{file.Count()} passed</span>" : $"{file.Count() - failed} passed, <span class=\"bad\">{failed} failed</span>";
            page.Append(CultureInfo.InvariantCulture, $"<details{(failed == 0 ? string.Empty : " open")}><summary><code>{Text(file.Key)}</code>  {sum}</summary>\n<ul>\n");
            foreach (var result in file)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li><span class=\"{(result.Verdict == Verdict.Passed ? "good\">✓" : "bad\">✗")}</span> {Head(result)}</li>\n");
            }

            page.Append("</ul></details>\n");
        }
    }

    private static void Timings(StringBuilder page, IReadOnlyList<CaseResult> results)
    {
        if (results.Count <= Slowest)
        {
            return;
        }

        page.Append("<h2>Slowest</h2>\n<table>\n");
        foreach (var result in results.OrderByDescending(result => result.Duration).Take(Slowest))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(result.Name)} <code class=\"dim\">{Text(result.Place.File)}</code><td>{Time(result.Duration)}\n");
        }

        page.Append("</table>\n");
    }

    private static string Head(CaseResult result) => $"{Text(result.Name)} <span class=\"dim\">{Time(result.Duration)}</span>";

    private static string Line(string line) => line.StartsWith("  - ", StringComparison.Ordinal) ? $"<span class=\"bad\">{Text(line)}</span>"
        : line.StartsWith("  + ", StringComparison.Ordinal) ? $"<span class=\"good\">{Text(line)}</span>" : Text(line);

    private static string Time(TimeSpan time) => time.TotalSeconds >= 1
        ? $"{time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s"
        : $"{time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms";
}
