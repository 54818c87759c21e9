namespace Emulator.TrackVia.Server.OAuth;

/// <summary>What a client asks of a browser login.</summary>
internal sealed record LoginRequest(string ClientId, string RedirectUri, string State);
