using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Views;

/// <summary>The only way to a table: it chooses fields by its layout and rows by its filter.</summary>
internal sealed record View(int Id, string Name, int Account, App App, Table Table)
{
    public bool IsDefault { get; init; }

    public IReadOnlyList<ViewField> Fields { get; init; } =
        [.. Table.Fields.Select(field => new ViewField(field, field.IsReadOnly))];

    /// <summary>Null shows every row.</summary>
    public ViewFilter? Filter { get; init; }
}
