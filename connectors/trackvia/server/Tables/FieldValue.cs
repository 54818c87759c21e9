namespace Emulator.TrackVia.Server.Tables;

/// <summary>
/// What one field of a record holds. An empty field holds no value at all (null), never an empty one.
/// </summary>
internal abstract record FieldValue;

internal sealed record TextValue(string Text) : FieldValue;

internal sealed record NumberValue(double Number) : FieldValue;

internal sealed record ChoicesValue(IReadOnlyList<string> Choices) : FieldValue;

internal sealed record DateValue(DateOnly Date) : FieldValue;

internal sealed record MomentValue(DateTimeOffset Moment) : FieldValue;

internal sealed record PointValue(double Latitude, double Longitude) : FieldValue;

/// <summary>The id of what the field points at: a record, a user, a user group or a stored file.</summary>
internal sealed record LinkValue(long Id) : FieldValue;
