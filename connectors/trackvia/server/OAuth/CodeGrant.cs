namespace Emulator.TrackVia.Server.OAuth;

/// <summary>The code of a browser login, good for one exchange by the same client with the same redirect.</summary>
internal sealed record CodeGrant(string Value, int User, string Client, string RedirectUri, DateTimeOffset Expires);
