using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;
using static Emulator.TrackVia.Server.Seed.SeedValues;
using static Emulator.TrackVia.Server.Tables.FieldType;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The app "Inventory": parts, warehouses, stock, stock moves.</summary>
internal sealed class InventorySeed(ServiceState state, int account, App app)
{
    public const int StockMovesTable = 334;

    private const int Parts = 800;
    private const int Warehouses = 4;
    private const int StockMoves = 10_000;

    private static readonly int[] Authors = [501, 502, 503];
    private static readonly string[] Categories = ["Filters", "Valves", "Motors", "Controls", "Safety"];
    private static readonly string[] Vendors = ["Northwind Supply", "Apex Parts", "Kowalski i Syn", "東和工業"];
    private static readonly string[] WarehouseNames = ["Denver Main", "Boulder", "Pueblo", "Truck Stock"];
    private static readonly string[] Reasons = ["Receipt", "Issue", "Transfer", "Count"];

    public void Plant()
    {
        var seed = new AppSeed(state, account, app);
        var parts = seed.Table(331, "Parts", PartFields, PartRows());
        seed.Table(332, "Warehouses", WarehouseFields, WarehouseRows());
        var stock = seed.Table(333, "Stock", StockFields, StockRows());
        seed.DefaultView(3301, parts);
        seed.View(3302, "Below Reorder Point", parts, BelowReorderPoint(parts, stock));
        seed.View(3303, "Cost Audit", parts);
        seed.DefaultView(3304, stock);
        PlantStockMoves(StockMoves);
    }

    /// <summary>Makes the table of stock moves anew, with as many rows as asked for.</summary>
    public void PlantStockMoves(int count)
    {
        var seed = new AppSeed(state, account, app);
        var moves = seed.Table(StockMovesTable, "Stock Moves", StockMoveFields, StockMoveRows(count));
        seed.View(3305, "Stock Moves - All", moves);
    }

    private static Field[] PartFields =>
    [
        new("SKU", ShortAnswer) { Required = true, Unique = true },
        new("Part Name", ShortAnswer) { Required = true },
        new("Category", DropDown) { Choices = Categories },
        new("Unit Cost", Currency),
        new("Reorder Point", FieldType.Number),
        new("Vendor", ShortAnswer),
        new("Datasheet", Document),
        new("Photo", Image),
        new("Barcode", ShortAnswer) { Unique = true },
    ];

    private static Field[] WarehouseFields =>
    [
        new("Name", ShortAnswer) { Required = true, Unique = true },
        new("Address", ShortAnswer),
        new("Location", FieldType.Point),
    ];

    private static Field[] StockFields =>
    [
        new("Link to Parts", Relationship) { Required = true, LinkedTable = 331 },
        new("Link to Warehouses", Relationship) { Required = true, LinkedTable = 332 },
        new("On Hand", FieldType.Number),
        new("Last Counted", Date),
    ];

    private static Field[] StockMoveFields =>
    [
        new("Link to Parts", Relationship) { LinkedTable = 331 },
        new("From", ShortAnswer),
        new("To", ShortAnswer),
        new("Qty", FieldType.Number) { Required = true },
        new("Moved At", Datetime),
        new("Reason", DropDown) { Choices = Reasons },
        new("Link to Work Order No", ShortAnswer),
    ];

    private static ViewFilter BelowReorderPoint(Table parts, Table stock) => _ =>
    {
        var onHand = stock.Rows
            .GroupBy(row => row.LinkOf(stock.Fields[0]) ?? 0)
            .ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.NumberOf(stock.Fields[2]) ?? 0));
        return part => onHand.GetValueOrDefault(part.Id) < part.NumberOf(parts.Fields[4]);
    };

    private static RowMaker PartRows() => SeedRows.Of(Parts, Authors, (number, random) =>
    [
        Text($"SKU-{number:D5}"),
        Text($"{random.Pick(Categories)} part {number}"),
        Text(random.Pick(Categories)),
        Cents(random.Whole(50, 90_000)),
        Number(random.Whole(1, 40) * 5),
        Text(random.Pick(Vendors)),
        null,
        null,
        Text($"{400_000_000_000L + number * 7}"),
    ]);

    private static RowMaker WarehouseRows() => SeedRows.Of(Warehouses, Authors, (number, random) =>
    [
        Text(WarehouseNames[number - 1]),
        Text($"{random.Whole(1, 999)} Depot Rd"),
        Point(39.0 + number / 10.0, -104.9),
    ]);

    private static RowMaker StockRows() => SeedRows.Of(Parts * Warehouses, Authors, (number, random) =>
    [
        Link(1 + (number - 1) / Warehouses),
        Link(1 + (number - 1) % Warehouses),
        Number(random.Whole(0, 60)),
        Day(-random.Whole(0, 120)),
    ]);

    private static RowMaker StockMoveRows(int count) => SeedRows.Of(count, Authors, (number, random) =>
    [
        Link(random.Whole(1, Parts)),
        Text(random.Pick(WarehouseNames)),
        Text(random.Pick(WarehouseNames)),
        Number(random.Whole(1, 50)),
        Moment(-random.Whole(0, 365), random.Whole(0, 1_439)),
        Text(random.Pick(Reasons)),
        random.Chance(0.3) ? Text($"{50_000 + random.Whole(1, 1_250)}") : null,
    ]);
}
