using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Records;

/// <summary>A field and what it shall hold; null clears it.</summary>
internal sealed record FieldChange(Field Field, FieldValue? Value);
