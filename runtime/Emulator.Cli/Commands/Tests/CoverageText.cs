using System.Globalization;
using Emulator.Cli.Output;
using Emulator.Testing.Coverage;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Tells what cases reached of their recipes, and what they did not.</summary>
internal sealed class CoverageText(Printer printer)
{
    private static readonly (CoverageKind Kind, string Words)[] Kinds =
    [
        (CoverageKind.Step, "steps"),
        (CoverageKind.Branch, "branches"),
        (CoverageKind.Loop, "loops"),
        (CoverageKind.ErrorPath, "error paths"),
    ];

    public void Tell(IReadOnlyList<RecipeCoverage> coverage)
    {
        if (printer.IsJson)
        {
            foreach (var recipe in coverage)
            {
                printer.Json(TestValue.Of(recipe));
            }

            return;
        }

        foreach (var recipe in coverage)
        {
            printer.Line($"{printer.Paint.Strong(recipe.Recipe.File)}  {Shares(kind => recipe.Of(kind))}: {Percent(recipe.Of())}");
            foreach (var (item, _) in recipe.Items.Where(item => !item.IsReached))
            {
                printer.Line($"  {printer.Paint.Warn("○")} {item.Place}  step {item.Number} {item.Words}");
            }
        }

        printer.Line($"all  {Shares(kind => RecipeCoverage.Sum(coverage, kind))}: {Percent(RecipeCoverage.Sum(coverage))}");
    }

    /// <summary>True when at least that much was reached; else it is said.</summary>
    public bool Reaches(IReadOnlyList<RecipeCoverage> coverage, double least)
    {
        var reached = RecipeCoverage.Percent(RecipeCoverage.Sum(coverage));
        if (reached >= least)
        {
            return true;
        }

        printer.Note(printer.Paint.Bad($"the cases reach {Percent(RecipeCoverage.Sum(coverage))} of their recipes, less than {least.ToString(CultureInfo.InvariantCulture)} %"));
        return false;
    }

    private static string Shares(Func<CoverageKind, (int Reached, int All)> of) => string.Join(", ", Kinds
        .Select(kind => (kind.Words, Share: of(kind.Kind)))
        .Where(kind => kind.Share.All > 0)
        .Select(kind => $"{kind.Words} {kind.Share.Reached} of {kind.Share.All}"));

    // Never rounded up: 99.96 is not all.
    private static string Percent((int Reached, int All) share) =>
        $"{(Math.Floor(RecipeCoverage.Percent(share) * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture)} %";
}
