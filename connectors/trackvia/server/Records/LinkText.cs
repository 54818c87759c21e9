using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Records;

/// <summary>The text that stands for a linked record, user or group.</summary>
internal static class LinkText
{
    public static string Of(ServiceState state, int account, Field field, long id) => field.Type switch
    {
        FieldType.User => OfUser(state, id),
        FieldType.UserGroup => state.Accounts[account].Groups.GetValueOrDefault(id, $"{id}"),
        // A record's label is its id by default.
        _ => $"{id}",
    };

    public static string OfUser(ServiceState state, long id) => state.Users.ById(id)?.DisplayName ?? $"{id}";
}
