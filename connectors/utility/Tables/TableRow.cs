using Emulator.Values;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Id">Given by the store, growing, never twice.</param>
/// <param name="Cells">By the columns' keys.</param>
internal sealed record TableRow(long Id, RecordValue Cells);
