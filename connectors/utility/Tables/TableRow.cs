using Emulator.Values;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Id">Given by the store, never twice in a table.</param>
/// <param name="Cells">Column to text.</param>
internal sealed record TableRow(string Id, RecordValue Cells);
