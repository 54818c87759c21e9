namespace Emulator.TrackVia.Server.Tables;

/// <summary>Makes the seeded rows of a table, in ascending id order; the same rows at every call.</summary>
internal delegate IEnumerable<TableRow> RowMaker(Table table);
