using System.Text.Json;
using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Users;

/// <summary>The users of an account as the API shows them: a table like any other, with its own fields.</summary>
internal static class UserTable
{
    private const int Id = 9;

    private static readonly string[] Statuses = [.. Enum.GetNames<UserStatus>().Select(name => name.ToUpperInvariant())];

    private static readonly Field[] Own =
    [
        new("Name", FieldType.ShortAnswer),
        new("first_name", FieldType.ShortAnswer) { Required = true },
        new("last_name", FieldType.ShortAnswer) { Required = true },
        new("email", FieldType.Email) { Required = true, Unique = true },
        new("Status", FieldType.UserStatus) { Choices = Statuses },
        new("Time Zone", FieldType.TimeZone),
        new("Address", FieldType.ShortAnswer),
        new("City", FieldType.ShortAnswer),
        new("State", FieldType.ShortAnswer),
        new("Location", FieldType.Point),
        new("Birthday", FieldType.Date),
    ];

    public static void WriteStructure(Utf8JsonWriter json)
    {
        json.WriteStartArray("structure");
        var own = Own.Select((field, index) => field with { MetaId = index + 1 });
        foreach (var field in SystemFields.Leading.Concat(own).Concat(SystemFields.Trailing))
        {
            StructureWriter.WriteField(json, SystemFields.In(Id, field), canCreate: false, canUpdate: false);
        }

        json.WriteEndArray();
    }

    /// <param name="json">Where to.</param>
    /// <param name="state">The service.</param>
    /// <param name="user">The user.</param>
    /// <param name="favoriteApp">App that a create answer names; null writes none.</param>
    public static void WriteUser(Utf8JsonWriter json, ServiceState state, User user, App? favoriteApp = null)
    {
        json.WriteStartObject();
        json.WriteNumber("id", user.Id);
        json.WriteString(SystemFields.RecordId, $"{user.DisplayName} {user.Email}");
        json.WriteString("Name", user.DisplayName);
        json.WriteString("first_name", user.FirstName);
        json.WriteString("last_name", user.LastName);
        json.WriteString("email", user.Email);
        json.WriteString("Status", Statuses[(int)user.Status]);
        json.WriteString("Time Zone", user.TimeZone);
        json.WriteString(SystemFields.Created, WireTime.Moment(user.Created));
        json.WriteString(SystemFields.Updated, WireTime.Moment(user.Created));
        foreach (var name in (string[])[SystemFields.CreatedBy, SystemFields.LastUser])
        {
            json.WriteString(name, LinkText.OfUser(state, user.CreatedBy));
            json.WriteNumber(name + "(id)", user.CreatedBy);
        }

        if (favoriteApp is not null)
        {
            json.WriteNumber("favorite_app_id", favoriteApp.Id);
        }

        json.WriteEndObject();
    }
}
