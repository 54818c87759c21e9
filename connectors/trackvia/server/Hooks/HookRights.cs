using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Hooks;

/// <summary>Whether a subscription may still tell what it was made to tell.</summary>
internal static class HookRights
{
    /// <summary>
    /// The view as the subscriber sees it now; null when the subscriber, its token or its role lost access.
    /// </summary>
    public static GrantedView? ViewOf(ServiceState state, Hook hook)
    {
        var user = state.Users.ById(hook.User);
        if (user is not { IsActive: true } || !IsTokenUsable(state, hook, user) || user.In(hook.Account) is not { } member)
        {
            return null;
        }

        return state.Views.TryGetValue(hook.View, out var view) ? ViewAccess.Of(member, view) : null;
    }

    private static bool IsTokenUsable(ServiceState state, Hook hook, User user) =>
        hook.Token is not { } token
        || (user.IsApiUser && token.Generation == hook.Generation && token.IsUsable(state.Clock.Now));
}
