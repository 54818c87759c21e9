using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Users;

/// <summary>
/// What an administrator does to a login. Ending its OAuth sessions is proposed: the grant belongs to that login.
/// </summary>
internal static class Logins
{
    /// <summary>Auth tokens survive this, OAuth sessions do not.</summary>
    public static void ChangePassword(ServiceState state, User user, string password)
    {
        user.Password = password;
        state.Grants.RevokeAllOf(user.Id);
    }

    /// <summary>Stops everything that the user could call with.</summary>
    public static void Deactivate(ServiceState state, User user)
    {
        user.Status = UserStatus.Deactivated;
        state.Grants.RevokeAllOf(user.Id);
    }
}
