using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Records;

/// <summary>Finds the rows that a view shows, in ascending order of their ids.</summary>
internal sealed class RecordQuery(ServiceState state, GrantedView granted)
{
    private readonly Predicate<TableRow>? _filter = granted.View.Filter?.Invoke(state);

    /// <summary>A row by id, or null when it does not exist or the view does not show it.</summary>
    public TableRow? Find(long id) =>
        granted.View.Table.Find(id) is { } row && Shows(row) ? row : null;

    public bool Shows(TableRow row) => _filter is null || _filter(row);

    public IReadOnlyList<TableRow> All() => [.. granted.View.Table.Rows.Where(Shows)];

    /// <summary>The rows with a text in any of their visible fields; an empty text finds every row.</summary>
    public IReadOnlyList<TableRow> Search(string text)
    {
        if (text.Length == 0)
        {
            return All();
        }

        var search = new RecordSearch(state, granted, text);
        return [.. granted.View.Table.Rows.Where(row => Shows(row) && search.Matches(row))];
    }
}
