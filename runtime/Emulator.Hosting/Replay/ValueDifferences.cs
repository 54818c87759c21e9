using System.Globalization;
using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Hosting.Replay;

/// <summary>
/// Where two values differ, path by path. What differs in every run of a job does not count: moments that lie within the
/// stored job, and identifiers that are drawn by chance. A number and the text that writes it are alike: connectors take both.
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
            && (left == right || IsOneMoment(left, right) || (IsOfTheJob(left) && IsOfTheJob(right)) || (Guid.TryParse(left, out _) && Guid.TryParse(right, out _)));
    }

    // The clock shows when the step began; then it had gone on a little until a formula asked. And fields that the service alone
    // knows were converted to times then, and are texts now.
    private static bool IsOneMoment(string left, string right) => (Moment(left) - Moment(right))?.Duration() <= Instant;

    // A second around it, for texts that leave fractions out.
    private bool IsOfTheJob(string text) => Moment(text) is { } moment && moment >= from.AddSeconds(-1) && moment <= until.AddSeconds(1);

    private static DateTimeOffset? Moment(string text) =>
        text.Length >= 10 && char.IsAsciiDigit(text[0]) && text.Contains(':', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;

    private static string? Text(Value value) => value is NullValue or RecordValue or ListValue ? null : RubyText.Of(value);

    private static Value Item(ListValue list, int index) => index < list.Count ? list[index] : Value.Null;
}
