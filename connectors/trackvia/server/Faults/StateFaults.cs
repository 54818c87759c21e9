using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;

namespace Emulator.TrackVia.Server.Faults;

/// <summary>
/// The faults that change what the service remembers. One that names something unknown changes nothing.
/// </summary>
internal static class StateFaults
{
    public static void Apply(Fault fault, ServiceState state)
    {
        lock (state.Gate)
        {
            switch (fault.Kind)
            {
                case FaultKind.TokenExpiry:
                    Expire(fault, state);
                    break;
                case FaultKind.RegenerateToken:
                    state.Tokens.ByName(fault.Token ?? "")?.Regenerate(state.Secrets.Next());
                    break;
                case FaultKind.DeactivateUser when state.Users.ById(fault.User ?? 0) is { } user:
                    Logins.Deactivate(state, user);
                    break;
                case FaultKind.ChangePassword when state.Users.ById(fault.User ?? 0) is { } user:
                    Logins.ChangePassword(state, user, fault.Password ?? state.Secrets.Next());
                    break;
                case FaultKind.RevokeView when state.Views.TryGetValue(fault.View ?? 0, out var view):
                    state.Roles.GetValueOrDefault(fault.Role ?? "")?.Revoke(view, Operations.All);
                    break;
            }
        }
    }

    private static void Expire(Fault fault, ServiceState state)
    {
        var at = fault.At ?? state.Clock.Now;
        if (state.Tokens.ByName(fault.Token ?? "") is { } token)
        {
            token.Expires = at;
        }
        else
        {
            state.Grants.Expire(fault.Token ?? "", at);
        }
    }
}
