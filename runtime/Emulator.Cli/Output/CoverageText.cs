using Emulator.Hosting.Checking.Coverage;
using Emulator.Values;

namespace Emulator.Cli.Output;

/// <summary>What of a workspace is emulated, as a table or as one document.</summary>
internal static class CoverageText
{
    public static void Print(CoverageReport report, Printer printer)
    {
        if (printer.IsJson)
        {
            printer.Json(RecordValue.Of(
                ("recipes", report.Recipes),
                ("recipes_without_stub", report.Whole),
                ("steps", report.Steps),
                ("steps_served", report.Served),
                ("rows", ListValue.From(report.Rows.Select(AsValue)))));
            return;
        }

        Table.Print(printer, ["", "What", "Uses", "Recipes", "Here", "To do"], report.Rows.Select(Row));
        var percent = report.Steps == 0 ? 100 : 100 * report.Served / report.Steps;
        printer.Line();
        printer.Line($"{report.Served} of {Count.Of(report.Steps, "operation")} are served here ({percent} %); {report.Whole} of {Count.Of(report.Recipes, "recipe")} run without a stub.");
    }

    private static Toned[] Row(CoverageRow row) =>
    [
        new(row.Kind, Tone.Dim),
        new(row.Provider.Length == 0 ? row.Name : $"{row.Provider}: {row.Name}"),
        new($"{row.Uses}"),
        new($"{row.Recipes}"),
        new(WordOf(row.State), ToneOf(row.State)),
        new(row.Advice),
    ];

    private static RecordValue AsValue(CoverageRow row) => RecordValue.Of(
        ("kind", row.Kind), ("provider", row.Provider), ("name", row.Name), ("uses", row.Uses), ("recipes", row.Recipes),
        ("state", WordOf(row.State)), ("advice", row.Advice));

    private static string WordOf(CoverageState state) => state switch
    {
        CoverageState.Emulated => "emulated",
        CoverageState.Connected => "connected",
        CoverageState.Stub => "stub",
        _ => "refused",
    };

    private static Tone ToneOf(CoverageState state) => state switch
    {
        CoverageState.Emulated or CoverageState.Connected => Tone.Good,
        CoverageState.Stub => Tone.Warn,
        _ => Tone.Bad,
    };
}
