using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>Makes the rows of a table from a count and a function that fills one row.</summary>
internal static class SeedRows
{
    private const int MinutesBetweenRows = 37;

    /// <param name="count">How many rows; their ids are 1 to count.</param>
    /// <param name="authors">Ids of the users who made and changed the rows.</param>
    /// <param name="fill">Values of the row with a number, in the order of the fields.</param>
    public static RowMaker Of(int count, IReadOnlyList<int> authors, Func<int, SeedRandom, FieldValue?[]> fill) =>
        table => Make(table, count, authors, fill);

    private static IEnumerable<TableRow> Make(
        Table table, int count, IReadOnlyList<int> authors, Func<int, SeedRandom, FieldValue?[]> fill)
    {
        var random = new SeedRandom(table.Id);
        for (var number = 1; number <= count; number++)
        {
            var created = SeedValues.Anchor.AddMinutes(-MinutesBetweenRows * (count - number + 1));
            yield return new TableRow(
                number,
                fill(number, random),
                created,
                Updated: created.AddSeconds(random.Whole(0, MinutesBetweenRows * 60)),
                CreatedBy: random.Pick(authors),
                UpdatedBy: random.Pick(authors));
        }
    }
}
