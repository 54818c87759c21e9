using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>The values of a table's unique fields, gathered once per call, so that a large batch stays fast.</summary>
internal sealed class UniqueValues(Table table)
{
    private readonly Dictionary<int, Dictionary<FieldValue, long>> _holders = [];

    /// <summary>Refuses a change whose value another record holds; else notes the record as its holder.</summary>
    public void Claim(FieldChange change, long record)
    {
        if (!change.Field.Unique || change.Value is null)
        {
            return;
        }

        var holders = HoldersOf(change.Field);
        if (holders.TryGetValue(change.Value, out var holder) && holder != record)
        {
            var text = change.Value is TextValue words ? words.Text : $"{change.Value}";
            throw new RefusedException(ProposedRefusals.NotUnique(text, change.Field.Name));
        }

        holders[change.Value] = record;
    }

    private Dictionary<FieldValue, long> HoldersOf(Field field)
    {
        if (!_holders.TryGetValue(field.Index, out var holders))
        {
            holders = [];
            foreach (var row in table.Rows)
            {
                if (row[field] is { } value)
                {
                    holders[value] = row.Id;
                }
            }

            _holders.Add(field.Index, holders);
        }

        return holders;
    }
}
