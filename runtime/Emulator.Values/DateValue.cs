using System.Globalization;

namespace Emulator.Values;

/// <summary>A calendar day without a clock time or zone.</summary>
public sealed class DateValue(DateOnly day) : Value
{
    public DateOnly Day { get; } = day;

    public override ValueKind Kind => ValueKind.Date;

    /// <summary>As <c>2026-11-23</c>.</summary>
    public string ToIso() => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override bool Equals(Value? other) => other is DateValue that && that.Day == Day;

    public override int GetHashCode() => Day.GetHashCode();
}
