using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using static Emulator.TrackVia.Server.Seed.SeedValues;
using static Emulator.TrackVia.Server.Tables.FieldType;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The private environment: one small app, there to be reached under its own host only.</summary>
internal static class HarborSeed
{
    public static readonly App Metering = new(51, "Metering");

    private static readonly string[] Kinds = ["Water", "Gas", "Power"];

    public static void Plant(ServiceState state, int account)
    {
        var seed = new AppSeed(state, account, Metering);
        var meters = seed.Table(
            511,
            "Meters",
            [
                new("Meter No", ShortAnswer) { Required = true, Unique = true },
                new("Kind", DropDown) { Choices = Kinds },
                new("Reading", FieldType.Number),
            ],
            SeedRows.Of(15, [810], (number, random) =>
                [Text($"M-{number:D4}"), Text(random.Pick(Kinds)), Number(random.Whole(0, 99_999))]));
        seed.DefaultView(5101, meters);
    }
}
