using System.Globalization;
using System.Text.RegularExpressions;
using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Hosting.Replay;

/// <summary>
/// Where two values differ, path by path. What differs in every run of a job does not count: moments that lie within the
/// stored job or that it calculated from its clock, and identifiers that are drawn by chance. A number and the text that writes
/// it are alike: connectors take both.
/// </summary>
internal sealed class ValueDifferences(DateTimeOffset from, DateTimeOffset until)
{
    private static readonly TimeSpan Instant = TimeSpan.FromSeconds(1);

    public IEnumerable<ReplayDifference> Between(string path, Value before, Value after) => (before, after) switch
    {
        (RecordValue left, RecordValue right) => left.Keys.Union(right.Keys).SelectMany(key => Between($"{path}.{key}", left[key], right[key])),
        (ListValue left, ListValue right) => Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .SelectMany(index => Between($"{path}[{index}]", Item(left, index), Item(right, index))),
        _ when before.Equals(after) || IsAlike(before, after) => [],
        _ => [new ReplayDifference(path, before, after)],
    };

    private bool IsAlike(Value before, Value after)
    {
        var (left, right) = (Text(before), Text(after));
        return left is not null && right is not null
            && (left == right || AreSameButForMoments(left, right) || (Guid.TryParse(left, out _) && Guid.TryParse(right, out _)));
    }

    // A moment alone, or in the middle of a text: all that is around them has to be equal.
    private bool AreSameButForMoments(string left, string right)
    {
        var (mine, other) = (MomentPatterns.Moment.Matches(left), MomentPatterns.Moment.Matches(right));
        return mine.Count > 0 && mine.Count == other.Count
            && MomentPatterns.Moment.Replace(left, string.Empty) == MomentPatterns.Moment.Replace(right, string.Empty)
            && mine.Zip(other).All(pair => AreAlike(Moment(pair.First), Moment(pair.Second)));
    }

    // The clock shows when the step began; then it had gone on a little until a formula asked.
    private bool AreAlike(DateTimeOffset? left, DateTimeOffset? right) =>
        (left - right)?.Duration() <= Instant || (IsOfTheJob(left) && IsOfTheJob(right));

    private bool IsOfTheJob(DateTimeOffset? moment) => moment >= from - Instant && moment <= until + Instant;

    private static DateTimeOffset? Moment(Match text) =>
        DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string? Text(Value value) => value is NullValue or RecordValue or ListValue ? null : RubyText.Of(value);

    private static Value Item(ListValue list, int index) => index < list.Count ? list[index] : Value.Null;
}
