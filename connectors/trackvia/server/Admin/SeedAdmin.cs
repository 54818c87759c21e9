using Emulator.TrackVia.Server.Seed;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Starts over, or seeds more than usual.</summary>
internal static class SeedAdmin
{
    private const int MostStockMoves = 1_000_000;

    public static void Map(AdminRoutes routes)
    {
        routes.Map("POST", "/reset", Reset);
        routes.Map("POST", "/seed", Extend);
    }

    private static Reply Reset(AdminCall call)
    {
        call.Live.Reset();
        return Reply.NoContent;
    }

    private static Reply Extend(AdminCall call)
    {
        var wanted = call.Read<SeedWanted>();
        if (wanted.StockMoves is < 0 or > MostStockMoves)
        {
            throw new RefusedException(AdminRefusals.Bad($"\"stock_moves\" is 0 to {MostStockMoves}."));
        }

        new InventorySeed(call.State, BuiltInSeed.Summit, BuiltInSeed.Inventory).PlantStockMoves(wanted.StockMoves);
        return Reply.NoContent;
    }

    private sealed record SeedWanted(int StockMoves);
}
