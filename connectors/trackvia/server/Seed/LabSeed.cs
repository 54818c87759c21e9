using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using static Emulator.TrackVia.Server.Seed.SeedValues;
using static Emulator.TrackVia.Server.Tables.FieldType;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>
/// The account "SDK Lab": names and fields that the suites of the vendor's clients ask for, and no others.
/// </summary>
internal static class LabSeed
{
    public static readonly App TestApp = new(10, "TEST APP");
    public static readonly App IntegrationTesting = new(11, "Integration Testing");
    public static readonly App SimpleCrm = new(12, "Demo Simple CRM");

    private static readonly int[] Authors = [710];

    public static void Plant(ServiceState state, int account)
    {
        PlantTestApp(new AppSeed(state, account, TestApp));
        PlantIntegrationTesting(new AppSeed(state, account, IntegrationTesting));
        PlantSimpleCrm(new AppSeed(state, account, SimpleCrm));
    }

    private static void PlantTestApp(AppSeed seed)
    {
        var table = seed.Table(
            101,
            "TEST TABLE",
            [new("SINGLE LINE TEST", ShortAnswer), new("DOCUMENT TEST", Document)],
            SeedRows.Of(2, Authors, (number, _) => [Text($"line {number}"), null]));
        seed.DefaultView(1001, table);
    }

    private static void PlantIntegrationTesting(AppSeed seed)
    {
        var support = seed.Table(
            111,
            "TestSupport",
            [
                new("firstName", ShortAnswer),
                new("lastName", ShortAnswer),
                new("phone", ShortAnswer),
                new("email", Email),
                new("file1", Document),
            ],
            SeedRows.Of(2, Authors, (number, _) =>
            [
                Text($"First{number}"),
                Text($"Last{number}"),
                Text($"555-010{number}"),
                Text($"person{number}@example.com"),
                null,
            ]));
        var numbers = seed.Table(
            112,
            "TypeSupport",
            [
                new("Single Line", ShortAnswer),
                new("Paragraph", Paragraph),
                new("Number", FieldType.Number),
                new("Percentage", Percentage),
                new("Currency", Currency),
            ],
            SeedRows.Of(2, Authors, (number, _) =>
            [
                Text($"Line {number}"),
                Text($"Paragraph {number}"),
                Number(number * 1.5),
                Percent(number * 5),
                Cents(number * 1_999),
            ]));
        seed.DefaultView(1101, support);
        seed.DefaultView(1102, numbers);
    }

    private static void PlantSimpleCrm(AppSeed seed)
    {
        var accounts = seed.Table(
            121,
            "Accounts",
            [
                new("Account Name", ShortAnswer),
                new("Primary Contact", ShortAnswer),
                new("Contact Phone", ShortAnswer),
                new("Contact Email", Email),
                new("Address", ShortAnswer),
                new("City", ShortAnswer),
                new("State", ShortAnswer),
                new("Zip Code", ShortAnswer),
            ],
            SeedRows.Of(3, Authors, (number, _) =>
            [
                Text($"Acme Division {number}"),
                Text("Alex Adams"),
                Text($"303-555-010{number}"),
                Text($"alex{number}@example.com"),
                Text($"{number} Aspen Way"),
                Text("Aurora"),
                Text("CO"),
                Text($"8001{number}"),
            ]));

        // Two views of one name, as one suite expects.
        seed.View(1201, "My Accounts", accounts);
        seed.View(1202, "My Accounts", accounts);
    }
}
