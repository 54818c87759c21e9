namespace Emulator.TrackVia.Server.Seed;

/// <summary>How many rows a "Field Service" app is seeded with, and who wrote them.</summary>
/// <param name="FirstSignature">File id before the first signature; null seeds no signatures.</param>
internal sealed record FieldServiceSize(
    int Customers, int Sites, int WorkOrders, int TimeEntries, IReadOnlyList<int> Authors, long? FirstSignature)
{
    public static FieldServiceSize Production { get; } = new(40, 90, 1_250, 3_000, [501, 502, 503], FirstSignature: 7_000);

    public static FieldServiceSize Sandbox { get; } = new(5, 10, 25, 40, [502, 610], FirstSignature: null);
}
