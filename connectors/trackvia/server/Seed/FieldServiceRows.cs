using Emulator.TrackVia.Server.Tables;
using static Emulator.TrackVia.Server.Seed.SeedValues;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The rows of the app "Field Service".</summary>
/// <param name="size">How many rows.</param>
/// <param name="crews">Ids of the account's user groups.</param>
/// <param name="start">
/// Time of the server's start; a dozen work orders are scheduled on that day, all else is fixed.
/// </param>
internal sealed class FieldServiceRows(FieldServiceSize size, IReadOnlyList<long> crews, DateTimeOffset start)
{
    private const int OrdersPerSignature = 20;
    private const int MostSignatures = 60;
    private const int FirstOrderOfToday = 1_201;
    private const int LastOrderOfToday = 1_212;

    private static readonly string[] Contacts =
        ["Ann Lopez", "Ben Okafor", "Chiara Rossi", "Deepa Rao", "Erik Søn", "Фёдор Ильин"];
    private static readonly string[] Streets = ["Main St", "Oak Ave", "Canyon Rd", "River Dr", "Mesa Blvd"];
    private static readonly string[] Places = ["Warehouse", "Office", "Annex", "Plant", "Clubhouse"];
    private static readonly string[] Jobs =
        ["Replace filter", "Check boiler", "Repair pump", "Inspect panel", "Fix leak", "Survey roof unit"];

    public IEnumerable<long> SignatureIds => size.FirstSignature is { } first
        ? Enumerable.Range(1, MostSignatures).Select(number => first + number)
        : [];

    public RowMaker Customers() => SeedRows.Of(size.Customers, size.Authors, (number, random) =>
    [
        Text(CustomerNames.All[number - 1]),
        Text($"AC-{10_000 + number}"),
        Text(random.Pick(FieldServiceTables.Segments)),
        Text(random.Pick(Contacts)),
        Text($"office{number}@customer.example"),
        Text($"https://customer{number}.example/"),
        Text($"{random.Whole(1, 999)} {random.Pick(Streets)}\nDenver, CO"),
        Point(39.5 + random.Whole(0, 4_000) / 10_000.0, -105.2 + random.Whole(0, 4_000) / 10_000.0),
        Number(random.Whole(1, 40) * 500),
        random.Chance(0.5) ? Percent(random.Whole(1, 20)) : null,
        Choices(random.Some(FieldServiceTables.Services)),
        Day(-random.Whole(30, 3_000)),
        random.Chance(0.3) ? Text("Call before arrival.") : null,
        null,
        null,
        Number(999 + number),
    ]);

    public RowMaker Sites() => SeedRows.Of(size.Sites, size.Authors, (number, random) =>
    [
        Text($"{random.Pick(Places)} {number}"),
        Link(1 + (number - 1) % size.Customers),
        Text($"{random.Whole(1, 999)} {random.Pick(Streets)}"),
        Point(39.5 + random.Whole(0, 4_000) / 10_000.0, -105.2 + random.Whole(0, 4_000) / 10_000.0),
        random.Chance(0.4) ? Text("Gate code at the desk.") : null,
        Text(random.Chance(0.9) ? "Yes" : "No"),
    ]);

    public RowMaker WorkOrders() => SeedRows.Of(size.WorkOrders, size.Authors, WorkOrder);

    public RowMaker TimeEntries() => SeedRows.Of(size.TimeEntries, size.Authors, (number, random) =>
    [
        Link(random.Whole(1, size.WorkOrders)),
        Link(random.Pick(size.Authors)),
        Day(-random.Whole(0, 200)),
        Number(random.Whole(1, 32) / 4.0),
        random.Chance(0.3) ? Text($"Visit {number}") : null,
    ]);

    private FieldValue?[] WorkOrder(int number, SeedRandom random)
    {
        var status = random.Pick(FieldServiceTables.Statuses);
        var source = random.Pick(FieldServiceTables.SyncSources);
        var day = random.Whole(-200, 60);
        var isComplete = status == "Complete";
        return
        [
            Number(50_000 + number),
            Text($"{random.Pick(Jobs)} #{number}"),
            Link(random.Whole(1, size.Sites)),
            Text(random.Pick(FieldServiceTables.Priorities)),
            Text(status),
            Scheduled(number, status, day, random.Whole(480, 1_020)),
            isComplete ? Moment(day, 1_200) : null,
            random.Chance(0.8) ? Link(random.Pick(size.Authors)) : null,
            Link(random.Pick(crews)),
            Number(random.Whole(1, 40) / 2.0),
            Cents(random.Whole(5_000, 250_000)),
            Percent(isComplete ? 100 : random.Whole(0, 19) * 5),
            Choices(random.Some(FieldServiceTables.WorkTypes)),
            Signature(number),
            null,
            source == "ERP" ? Text($"ERP-{100_000 + number}") : null,
            Text(source),
            null,
            null,
        ];
    }

    private FieldValue? Scheduled(int number, string status, int day, int minute)
    {
        if (number is >= FirstOrderOfToday and <= LastOrderOfToday)
        {
            return new MomentValue(new DateTimeOffset(start.UtcDateTime.Date, TimeSpan.Zero).AddMinutes(minute));
        }

        return status == "New" ? null : Moment(day, minute);
    }

    private FieldValue? Signature(int number)
    {
        var place = number / OrdersPerSignature;
        return size.FirstSignature is { } first && number % OrdersPerSignature == 0 && place <= MostSignatures
            ? Link(first + place)
            : null;
    }
}
