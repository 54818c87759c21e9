using System.Globalization;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A number near another, or a time near another (then within seconds).</summary>
internal sealed record CloseMatcher(SourcePlace Place, Value Target, double Within) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        var distance = (Target, found) switch
        {
            (IntegerValue or NumberValue, IntegerValue or NumberValue) => Math.Abs(Sameness.Number(Target) - Sameness.Number(found)),
            (TextValue text, _) when Moment(text) is { } moment && Moment(found) is { } other => Math.Abs((moment - other).TotalSeconds),
            _ => double.NaN,
        };
        if (!(distance <= Within))
        {
            at.Add(Place, $"{Shown.Of(Target)}, give or take {Within.ToString(CultureInfo.InvariantCulture)}", found);
        }
    }

    private static DateTimeOffset? Moment(Value value) => value switch
    {
        TimeValue time => time.Moment,
        DateValue day => new DateTimeOffset(day.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        TextValue text when DateTimeOffset.TryParse(text.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => null,
    };
}
