namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>A field as it stands in its line.</summary>
/// <param name="Text">Null for a place without anything; empty only between quotes.</param>
/// <param name="IsQuoted">True when it stood between quotes.</param>
internal readonly record struct CsvField(string? Text, bool IsQuoted);
