using Emulator.Values;

namespace Emulator.Yaml.Keys;

/// <summary>
/// One key that a kind of file knows. Readers refuse what is not in their table, and the JSON Schema that editors complete
/// and underline with is written from the same table.
/// </summary>
/// <param name="Name">As it is written.</param>
/// <param name="Description">What it says, for the editor's bubble.</param>
/// <param name="Schema">What may stand under it, as a fragment of JSON Schema.</param>
/// <param name="IsRequired">True when a file is incomplete without it.</param>
public sealed record FileKey(string Name, string Description, RecordValue Schema, bool IsRequired = false);
