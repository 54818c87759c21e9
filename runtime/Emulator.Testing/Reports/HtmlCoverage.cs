using System.Globalization;
using System.Text;
using Emulator.Testing.Coverage;

namespace Emulator.Testing.Reports;

/// <summary>The part of the report about what cases reached of their recipes: a table, and each recipe's diagram.</summary>
internal static class HtmlCoverage
{
    public static void Write(StringBuilder page, IReadOnlyList<RecipeCoverage> coverage)
    {
        if (coverage.Count == 0)
        {
            return;
        }

        page.Append("<h2>Coverage</h2>\n<table>\n<tr><th>recipe<th>steps<th>branches<th>loops<th>error paths<th>all\n");
        for (var index = 0; index < coverage.Count; index++)
        {
            Row(page, coverage[index], index);
        }

        page.Append("</table>\n<p class=\"key dim\"><span class=\"good\">reached</span><span style=\"color: var(--warn)\">in part</span><span class=\"bad\">never</span>×2 ran twice</p>\n");
        for (var index = 0; index < coverage.Count; index++)
        {
            var recipe = coverage[index];
            page.Append(CultureInfo.InvariantCulture, $"<details id=\"recipe-{index}\"{(IsWhole(recipe) ? string.Empty : " open")}><summary><b>{HtmlReport.Text(recipe.Recipe.Name)}</b> <span class=\"dim\">{Percent(recipe.Of())}</span></summary>\n")
                .Append(CultureInfo.InvariantCulture, $"{CoverageDrawing.Of(recipe)}\n</details>\n");
        }
    }

    // Never rounded up: 99.96 is not all.
    public static string Percent((int Reached, int All) share) =>
        $"{(Math.Floor(RecipeCoverage.Percent(share) * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture)} %";

    private static void Row(StringBuilder page, RecipeCoverage recipe, int index)
    {
        page.Append(CultureInfo.InvariantCulture, $"<tr><td><a href=\"#recipe-{index}\"><code>{HtmlReport.Text(recipe.Recipe.File)}</code></a>");
        foreach (var kind in Enum.GetValues<CoverageKind>())
        {
            page.Append("<td>").Append(Share(recipe.Of(kind)));
        }

        var percent = RecipeCoverage.Percent(recipe.Of()).ToString("0.#", CultureInfo.InvariantCulture);
        page.Append(CultureInfo.InvariantCulture, $"<td><span class=\"bar\"><i style=\"width: {percent}%\"></i></span><b>{Percent(recipe.Of())}</b>\n");
    }

    private static bool IsWhole(RecipeCoverage recipe) => recipe.Of() is var share && share.Reached == share.All;

    private static string Share((int Reached, int All) share) => share.All == 0 ? "–"
        : share.Reached == share.All ? $"{share.All}" : $"<span class=\"bad\">{share.Reached}</span> of {share.All}";
}
