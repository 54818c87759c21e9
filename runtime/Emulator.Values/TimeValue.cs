namespace Emulator.Values;

/// <summary>
/// A moment with the offset it was written in and, where known, the IANA zone that the offset came from.
/// Two times are equal only when moment, offset and zone are: a journal must give back what was put in.
/// </summary>
public sealed class TimeValue(DateTimeOffset moment, string? zone = null) : Value
{
    public DateTimeOffset Moment { get; } = moment;

    /// <summary>An IANA zone such as <c>America/Los_Angeles</c>, or null for a fixed offset.</summary>
    public string? Zone { get; } = zone;

    public override ValueKind Kind => ValueKind.Time;

    public override bool Equals(Value? other) =>
        other is TimeValue that && that.Moment.EqualsExact(Moment) && that.Zone == Zone;

    public override int GetHashCode() => HashCode.Combine(Moment, Zone);
}
