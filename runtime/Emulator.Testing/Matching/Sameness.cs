using System.Globalization;
using Emulator.Values;

namespace Emulator.Testing.Matching;

/// <summary>
/// Whether a value is what a test wrote. Types count, as in the platform's checks (runtime-semantics.md 9.2), with two
/// allowances for what YAML cannot write: a whole number equals the same number with a fraction of zero, and a date or
/// time equals its text.
/// </summary>
internal static class Sameness
{
    public static bool Of(Value expected, Value found) => (expected, found) switch
    {
        (IntegerValue or NumberValue, IntegerValue or NumberValue) => AreNumbersEqual(expected, found),
        (TextValue text, DateValue day) => text.Text == day.ToIso(),
        (TextValue text, TimeValue time) => IsMoment(text.Text, time),
        (TextValue text, BinaryValue bytes) => text.Text == Convert.ToBase64String(bytes.Bytes.Span) || text.Text == System.Text.Encoding.UTF8.GetString(bytes.Bytes.Span),
        (TimeValue one, TimeValue other) => one.Moment == other.Moment,
        (ListValue wanted, ListValue list) => wanted.Count == list.Count && wanted.Zip(list).All(pair => Of(pair.First, pair.Second)),
        (RecordValue wanted, RecordValue record) => wanted.Count == record.Count && wanted.All(member => record.TryGet(member.Key, out var its) && Of(member.Value, its)),
        _ => expected.Equals(found),
    };

    private static bool AreNumbersEqual(Value one, Value other) => (one, other) switch
    {
        (IntegerValue left, IntegerValue right) => left.Equals(right),
        _ => Number(one).Equals(Number(other)),
    };

    /// <summary>The number of a number.</summary>
    public static double Number(Value value) => value is IntegerValue integer ? (double)integer.Big : ((NumberValue)value).Number;

    private static bool IsMoment(string text, TimeValue time) =>
        text == time.ToIso()
        || (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment == time.Moment);
}
