namespace Emulator.TrackVia.Server.OAuth;

/// <summary>A program that may ask for tokens. A client without a secret is public.</summary>
internal sealed record OAuthClient(string Id, string? Secret = null);
