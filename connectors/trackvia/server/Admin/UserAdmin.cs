using System.Globalization;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Passwords, activity and the API user flag of logins.</summary>
internal static class UserAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("POST", "/users/{id}/password", ChangePassword);
        routes.Map("POST", "/users/{id}/deactivate", Deactivate);
        routes.Map("POST", "/users/{id}/activate", Activate);
        routes.Map("POST", "/users/{id}/api-user", Flag);
    }

    public static User Find(ServiceState state, string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && state.Users.ById(number) is { } user
            ? user
            : throw new RefusedException(AdminRefusals.Unknown("user", id));

    private static Reply ChangePassword(AdminCall call)
    {
        var wanted = call.Read<PasswordWanted>();
        Logins.ChangePassword(call.State, Addressed(call), wanted.Password);
        return Reply.NoContent;
    }

    private static Reply Deactivate(AdminCall call)
    {
        Logins.Deactivate(call.State, Addressed(call));
        return Reply.NoContent;
    }

    private static Reply Activate(AdminCall call)
    {
        Addressed(call).Status = UserStatus.Active;
        return Reply.NoContent;
    }

    private static Reply Flag(AdminCall call)
    {
        var user = Addressed(call);
        var wanted = call.Read<FlagWanted>();
        if (wanted.ApiUser && user.Status == UserStatus.Unverified)
        {
            throw new RefusedException(AdminRefusals.Conflict($"User {user.Id} is unverified and cannot become an API user."));
        }

        user.IsApiUser = wanted.ApiUser;
        return Reply.NoContent;
    }

    private static User Addressed(AdminCall call) => Find(call.State, call.Route("id"));

    private sealed record PasswordWanted(string Password);

    private sealed record FlagWanted(bool ApiUser);
}
