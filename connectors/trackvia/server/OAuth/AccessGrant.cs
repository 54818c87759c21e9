namespace Emulator.TrackVia.Server.OAuth;

/// <summary>An OAuth access token in use.</summary>
internal sealed record AccessGrant(string Value, int User, string Client, DateTimeOffset Expires);
