using System.Globalization;
using System.Text.Json;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>Reads the id of a parent record, a user or a group; the thing must exist.</summary>
internal static class LinkReader
{
    public static LinkValue Read(Field field, JsonElement json, ReadingContext context)
    {
        var text = BadValue.TextOf(json);
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
        {
            // Linking by name: the text says nothing of relationships, and that is the service's own.
            throw new RefusedException(Refusals.NotALong(text));
        }

        return Exists(field, id, context) ? new LinkValue(id) : throw BadValue.For(field, json);
    }

    private static bool Exists(Field field, long id, ReadingContext context) => field.Type switch
    {
        FieldType.Relationship => context.State.Tables[field.LinkedTable].Find(id) is not null,
        FieldType.User => context.State.Users.ById(id)?.In(context.Account) is not null,
        _ => context.State.Accounts[context.Account].Groups.ContainsKey(id),
    };
}
