using Emulator.TrackVia.Server.Access;

namespace Emulator.TrackVia.Server.Hooks;

/// <summary>A webhook subscription, and with whose rights it was made.</summary>
/// <param name="Token">
/// The auth token that subscribed; null for an OAuth session, whose access tokens are too short-lived to count.
/// </param>
/// <param name="Generation">Generation of that token when it subscribed.</param>
internal sealed record Hook(
    long Id, int Account, int View, HookEvent Event, Uri Target, int User, AuthToken? Token, int Generation);
