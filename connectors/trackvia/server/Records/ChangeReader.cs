using System.Text.Json;
using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Records.Values;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>
/// Reads what a body wants changed in a record. Checks what is visible, what is allowed and what is valid, in this
/// order.
/// </summary>
internal sealed class ChangeReader(ServiceState state, User user, GrantedView granted, Operations operation)
{
    private readonly ReadingContext _context = new(state, granted.View.Account, user);

    public IReadOnlyList<IReadOnlyList<FieldChange>> Read(IReadOnlyList<JsonElement> records)
    {
        var named = records.Select(Named).ToList();
        Call.Require(granted, operation);
        return [.. named.Select(Changes)];
    }

    /// <summary>The fields that a record names, without those of the system, which are ignored.</summary>
    private List<(GrantedField Field, JsonElement Json)> Named(JsonElement record)
    {
        var named = new List<(GrantedField, JsonElement)>();
        foreach (var member in record.EnumerateObject())
        {
            if (!SystemFields.Ignored.Contains(member.Name) && !IsCompanion(member.Name))
            {
                var field = granted.Find(member.Name) ?? throw new RefusedException(Refusals.Field(member.Name));
                named.Add((field, member.Value));
            }
        }

        return named;
    }

    /// <summary>True for the "(id)" beside a link, which clients send back as they read it.</summary>
    private bool IsCompanion(string name) =>
        name.EndsWith("(id)", StringComparison.Ordinal) && granted.Find(name[..^4]) is { Field.IsLink: true };

    private List<FieldChange> Changes(List<(GrantedField Field, JsonElement Json)> named)
    {
        var changes = new List<FieldChange>(named.Count);
        foreach (var (field, json) in named)
        {
            if (!(operation == Operations.Create ? field.CanCreate : field.CanUpdate))
            {
                throw new RefusedException(Refusals.Field(field.Field.Name));
            }

            changes.Add(new FieldChange(field.Field, ValueReader.Read(field.Field, json, _context)));
        }

        return changes;
    }
}
