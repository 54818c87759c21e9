using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>The changes of a step's record as a value and back.</summary>
internal static class ChangeValue
{
    public static Value Of(IReadOnlyList<OutputChange> changes) =>
        ListValue.From(changes.Select(change => (Value)RecordValue.Of(
            ("as", change.Alias), ("field", change.Field), ("kind", change.Kind.ToString()), ("value", change.Value))));

    public static IReadOnlyList<OutputChange> From(Value value) => value is not ListValue list
        ? []
        : [.. list.Select(change => new OutputChange(
            JournalValue.Text(change["as"])!,
            JournalValue.Text(change["field"])!,
            Enum.Parse<OutputChangeKind>(JournalValue.Text(change["kind"])!),
            change["value"]))];
}
