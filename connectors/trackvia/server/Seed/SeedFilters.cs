using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The view filters that more than one seeded app uses.</summary>
internal static class SeedFilters
{
    public static ViewFilter TextIs(Field field, string text) => _ => row => row.TextOf(field) == text;

    public static ViewFilter TextIsNot(Field field, params string[] texts) =>
        _ => row => !texts.Contains(row.TextOf(field));
}
