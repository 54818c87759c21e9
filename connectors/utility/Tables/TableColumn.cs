namespace Emulator.Connectors.Utility.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Key">By which cells and pills know it: col1, …, or a data table's uuid with <c>_</c> for <c>-</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Type">string, number, integer, boolean, date or date_time.</param>
internal sealed record TableColumn(string Key, string Label, string Type);
