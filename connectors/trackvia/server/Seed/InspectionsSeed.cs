using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using static Emulator.TrackVia.Server.Seed.SeedValues;
using static Emulator.TrackVia.Server.Tables.FieldType;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The app "Inspections": templates, inspections, deficiencies.</summary>
internal sealed class InspectionsSeed(ServiceState state, int account, App app)
{
    private const int Templates = 12;
    private const int Inspections = 400;
    private const int Deficiencies = 520;

    private static readonly int[] Authors = [501, 502, 503];
    private static readonly string[] Results = ["Pass", "Fail", "Pass with Notes"];
    private static readonly string[] Hazards = ["Electrical", "Fall", "Chemical", "Confined Space"];
    private static readonly string[] Severities = ["1", "2", "3", "4", "5"];
    private static readonly string[] YesNo = ["Yes", "No"];
    private static readonly string[] Findings = ["Loose guard", "Worn belt", "Missing label", "Corroded pipe", "Blocked exit"];

    public void Plant()
    {
        var seed = new AppSeed(state, account, app);
        var templates = seed.Table(321, "Templates", TemplateFields, TemplateRows());
        var inspections = seed.Table(322, "Inspections", InspectionFields, InspectionRows());
        var deficiencies = seed.Table(323, "Deficiencies", DeficiencyFields, DeficiencyRows());
        seed.DefaultView(3201, inspections);
        seed.View(3202, "Failed Inspections", inspections, SeedFilters.TextIs(inspections.Field("Result"), "Fail"));
        seed.View(3203, "Open Deficiencies", deficiencies, SeedFilters.TextIsNot(deficiencies.Field("Closed"), "Yes"));
        seed.DefaultView(3204, templates);
    }

    private static Field[] TemplateFields =>
    [
        new("Template Name", ShortAnswer) { Required = true, Unique = true },
        new("Version", FieldType.Number),
        new("Checklist", Paragraph),
        new("Form PDF", Document),
    ];

    private static Field[] InspectionFields =>
    [
        new("Inspection No", AutoIncrement),
        new("Link to Templates", Relationship) { LinkedTable = 321 },
        new("Site Name", ShortAnswer),
        new("Inspector", User),
        new("Inspected On", Datetime) { Required = true },
        new("Result", DropDown) { Choices = Results },
        new("Score", Percentage),
        new("Hazards", Checkbox) { Choices = Hazards },
        new("GPS", FieldType.Point),
        new("Photo 1", Image),
        new("Photo 2", Image),
        new("Report", Document),
        new("Follow Up By", Date),
    ];

    private static Field[] DeficiencyFields =>
    [
        new("Link to Inspections", Relationship) { Required = true, LinkedTable = 322 },
        new("Severity", DropDown) { Choices = Severities },
        new("Description", Paragraph) { Required = true },
        new("Repair Cost", Currency),
        new("Closed", DropDown) { Choices = YesNo },
        new("Days Open", FieldType.Number) { Calculation = DaysOpen },
    ];

    private static NumberValue DaysOpen(TableRow deficiency, ServiceState live)
    {
        var isClosed = deficiency.TextOf(live.Tables[323].Fields[4]) == "Yes";
        var end = isClosed ? deficiency.Updated : live.Clock.Now;
        return new NumberValue(Math.Max(0, Math.Floor((end - deficiency.Created).TotalDays)));
    }

    private static RowMaker TemplateRows() => SeedRows.Of(Templates, Authors, (number, random) =>
    [
        Text($"Template {number}"),
        Number(random.Whole(1, 4)),
        Text("Walk around\nCheck guards\nTake photos"),
        null,
    ]);

    private static RowMaker InspectionRows() => SeedRows.Of(Inspections, Authors, (number, random) =>
    [
        Number(number),
        Link(random.Whole(1, Templates)),
        Text($"Site {random.Whole(1, 90)}"),
        Link(random.Pick(Authors)),
        Moment(-random.Whole(0, 300), random.Whole(420, 1_080)),
        Text(random.Pick(Results)),
        Percent(random.Whole(40, 100)),
        random.Chance(0.6) ? Choices(random.Some(Hazards)) : null,
        Point(39.5 + random.Whole(0, 4_000) / 10_000.0, -105.2 + random.Whole(0, 4_000) / 10_000.0),
        null,
        null,
        null,
        random.Chance(0.4) ? Day(random.Whole(1, 90)) : null,
    ]);

    private static RowMaker DeficiencyRows() => SeedRows.Of(Deficiencies, Authors, (number, random) =>
    [
        Link(random.Whole(1, Inspections)),
        Text(random.Pick(Severities)),
        Text($"{random.Pick(Findings)} ({number})"),
        random.Chance(0.7) ? Cents(random.Whole(1_000, 500_000)) : null,
        Text(random.Pick(YesNo)),
        null,
    ]);
}
