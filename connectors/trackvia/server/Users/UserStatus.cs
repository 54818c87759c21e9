namespace Emulator.TrackVia.Server.Users;

/// <summary>Whether a user may do anything; only active users can call the API.</summary>
internal enum UserStatus
{
    Active,
    Unverified,
    Deactivated,
}
