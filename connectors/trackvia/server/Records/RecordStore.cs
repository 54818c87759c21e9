using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>
/// Changes the rows of one table in a user's name: stamps them, keeps unique fields unique, tells the webhooks.
/// </summary>
internal sealed class RecordStore(ServiceState state, Table table, int user)
{
    /// <summary>Creates all records or, when one of them is refused, none.</summary>
    public IReadOnlyList<TableRow> Create(IReadOnlyList<IReadOnlyList<FieldChange>> records)
    {
        CheckRequired(records);
        CheckUnique(records);
        var now = state.Clock.Now;
        var rows = new List<TableRow>(records.Count);
        foreach (var changes in records)
        {
            var row = new TableRow(table.NextId(), NewValues(changes), now, now, user, user);
            table.Put(row);
            rows.Add(row);
        }

        foreach (var row in rows)
        {
            RecordEvents.Raise(state, table, HookEvent.Created, before: null, row);
        }

        return rows;
    }

    public TableRow Update(TableRow row, IReadOnlyList<FieldChange> changes)
    {
        var unique = new UniqueValues(table);
        foreach (var change in changes)
        {
            unique.Claim(change, row.Id);
        }

        var values = (FieldValue?[])row.Values.Clone();
        Apply(values, changes);
        var changed = row with { Values = values, Updated = state.Clock.Now, UpdatedBy = user };
        table.Put(changed);
        RecordEvents.Raise(state, table, HookEvent.Updated, row, changed);
        return changed;
    }

    /// <summary>Deletes a record with its files and un-links its children, which keep their other values.</summary>
    public void Delete(TableRow row)
    {
        RecordEvents.Raise(state, table, HookEvent.Deleted, row, after: null);
        table.Remove(row.Id);
        foreach (var file in table.Fields.Where(field => field.IsFile).Select(row.LinkOf).OfType<long>())
        {
            state.Files.Remove(file);
        }
    }

    /// <summary>Empties the links of other records to records of this table that no longer exist.</summary>
    public void UnlinkChildren(IReadOnlySet<long> deleted)
    {
        foreach (var child in state.Tables.Values)
        {
            foreach (var link in child.Fields.Where(IsLinkHere))
            {
                var orphans = child.Rows.Where(row => row.LinkOf(link) is { } parent && deleted.Contains(parent)).ToList();
                orphans.ForEach(row => child.Put(Without(row, link)));
            }
        }
    }

    private bool IsLinkHere(Field field) => field.Type == FieldType.Relationship && field.LinkedTable == table.Id;

    private static TableRow Without(TableRow row, Field link)
    {
        var values = (FieldValue?[])row.Values.Clone();
        values[link.Index] = null;
        return row with { Values = values };
    }

    private void CheckRequired(IReadOnlyList<IReadOnlyList<FieldChange>> records)
    {
        var required = table.Fields.Where(field => field.Required).ToList();
        foreach (var changes in records)
        {
            var given = changes.Where(change => change.Value is not null).Select(change => change.Field.Index).ToHashSet();
            var missing = required.Find(field => !given.Contains(field.Index));
            if (missing is not null)
            {
                throw new RefusedException(ProposedRefusals.Required(missing.Name));
            }
        }
    }

    private void CheckUnique(IReadOnlyList<IReadOnlyList<FieldChange>> records)
    {
        var unique = new UniqueValues(table);
        // The new records have no ids yet; negative places tell them apart from stored ones.
        var place = 0L;
        foreach (var changes in records)
        {
            place--;
            foreach (var change in changes)
            {
                unique.Claim(change, place);
            }
        }
    }

    private FieldValue?[] NewValues(IReadOnlyList<FieldChange> changes)
    {
        var values = new FieldValue?[table.Fields.Count];
        Apply(values, changes);
        foreach (var counter in table.Fields.Where(field => field.Type == FieldType.AutoIncrement))
        {
            values[counter.Index] = new NumberValue(table.NextNumber(counter));
        }

        return values;
    }

    private static void Apply(FieldValue?[] values, IReadOnlyList<FieldChange> changes)
    {
        foreach (var change in changes)
        {
            values[change.Field.Index] = change.Value;
        }
    }
}
