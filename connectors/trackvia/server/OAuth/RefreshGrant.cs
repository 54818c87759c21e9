namespace Emulator.TrackVia.Server.OAuth;

/// <summary>A refresh token, and how often it can still be used.</summary>
internal sealed record RefreshGrant(string Value, int User, string Client, DateTimeOffset Expires, int UsesLeft);
