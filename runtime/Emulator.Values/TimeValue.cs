using System.Globalization;

namespace Emulator.Values;

/// <summary>
/// A moment with the offset it was written in and, where known, the IANA zone that the offset came from.
/// Two times are equal only when moment, offset and zone are: a journal must give back what was put in.
/// </summary>
public sealed class TimeValue(DateTimeOffset moment, string? zone = null) : Value
{
    internal const string IsoFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    public DateTimeOffset Moment { get; } = moment;

    /// <summary>An IANA zone such as <c>America/Los_Angeles</c>, or null for a fixed offset.</summary>
    public string? Zone { get; } = zone;

    public override ValueKind Kind => ValueKind.Time;

    /// <summary>As <c>2026-11-23T08:30:00.25-08:00</c>, with as many digits of a second as it takes.</summary>
    public string ToIso() => Moment.ToString(IsoFormat, CultureInfo.InvariantCulture);

    public override bool Equals(Value? other) =>
        other is TimeValue that && that.Moment.EqualsExact(Moment) && that.Zone == Zone;

    public override int GetHashCode() => HashCode.Combine(Moment, Zone);
}
