using System.Globalization;
using System.Net;
using System.Text;
using Emulator.Testing.Coverage;
using Emulator.Testing.Running;

namespace Emulator.Testing.Reports;

/// <summary>Results, differences, timings and coverage on one page that needs nothing else.</summary>
public static class HtmlReport
{
    private const string Style = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #1c1e21; background: #fff }
        h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem } code, pre, text { font-family: ui-monospace, monospace; font-size: 13px }
        .good { color: #1a7f37 } .bad { color: #c02020 } .dim { color: #6b7280 } pre { background: #f6f7f9; padding: .6rem .8rem; overflow-x: auto }
        details { margin: .15rem 0 } summary { cursor: pointer } ul { list-style: none; padding-left: .5rem; margin: .2rem 0 }
        table { border-collapse: collapse } td, th { padding: .15rem .8rem .15rem 0; text-align: left }
        svg { width: 100%; height: auto; margin: .5rem 0 } rect { stroke-width: 1 } .line { fill: none; stroke: #b6bcc6 }
        .reached rect { fill: #e6f4ea; stroke: #1a7f37 } .missed rect { fill: #fdeaea; stroke: #c02020 } .part rect { fill: #fff6e0; stroke: #b7791f }
        .plain rect { fill: #f6f7f9; stroke: #b6bcc6 } .skipped rect { fill: #fff; stroke: #b6bcc6; stroke-dasharray: 3 }
        @media (prefers-color-scheme: dark) { body { background: #15171a; color: #e4e6ea } pre { background: #1f2226 } text { fill: #e4e6ea }
          .reached rect { fill: #12351f } .missed rect { fill: #431a1a } .part rect { fill: #3d3012 } .plain rect { fill: #1f2226 } .skipped rect { fill: #15171a } }
        """;

    public static string Write(IReadOnlyList<CaseResult> results, TimeSpan duration, IReadOnlyList<RecipeCoverage> coverage)
    {
        var failed = results.Count(result => result.Verdict != Verdict.Passed);
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Test report</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n<h1>Test report</h1>\n")
            .Append(CultureInfo.InvariantCulture, $"<p><b class=\"good\">{results.Count - failed} passed</b>{(failed == 0 ? string.Empty : $", <b class=\"bad\">{failed} failed</b>")}, {Time(duration)}</p>\n");
        foreach (var file in results.GroupBy(result => result.Test.Place.File))
        {
            page.Append("<h2><code>").Append(Text(file.Key)).Append("</code></h2>\n<ul>\n");
            foreach (var result in file)
            {
                Case(page, result);
            }

            page.Append("</ul>\n");
        }

        if (coverage.Count > 0)
        {
            Coverage(page, coverage);
        }

        return page.Append("</html>\n").ToString();
    }

    private static void Case(StringBuilder page, CaseResult result)
    {
        var head = $"{Text(result.Test.Name)} <span class=\"dim\">{Time(result.Duration)}</span>";
        page.Append(result.Verdict == Verdict.Passed
            ? $"<li><span class=\"good\">✓</span> {head}</li>\n"
            : $"<li><details open><summary><span class=\"bad\">✗</span> {head}</summary><pre>{string.Join('\n', DifferenceText.Lines(result).Select(Line))}</pre></details></li>\n");
    }

    private static string Line(string line) => line.StartsWith("  - ", StringComparison.Ordinal) ? $"<span class=\"bad\">{Text(line)}</span>"
        : line.StartsWith("  + ", StringComparison.Ordinal) ? $"<span class=\"good\">{Text(line)}</span>" : Text(line);

    private static void Coverage(StringBuilder page, IReadOnlyList<RecipeCoverage> coverage)
    {
        page.Append("<h1>Coverage</h1>\n<table>\n<tr><th>recipe<th>steps<th>branches<th>loops<th>error paths<th>all\n");
        foreach (var recipe in coverage)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{Text(recipe.Recipe.File)}</code>");
            foreach (var kind in Enum.GetValues<CoverageKind>())
            {
                page.Append("<td>").Append(Share(recipe.Of(kind)));
            }

            page.Append(CultureInfo.InvariantCulture, $"<td><b>{RecipeCoverage.Percent(recipe.Of()):0.#} %</b>\n");
        }

        page.Append("</table>\n");
        foreach (var recipe in coverage)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(recipe.Recipe.Name)}</h2>\n{CoverageDrawing.Of(recipe)}\n");
        }
    }

    private static string Share((int Reached, int All) share) => share.All == 0 ? "–" : $"{share.Reached} of {share.All}";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Time(TimeSpan time) => time.TotalSeconds >= 1
        ? $"{time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s"
        : $"{time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms";
}
