namespace Emulator.TrackVia.Server.OAuth;

/// <summary>What a grant hands out.</summary>
internal sealed record TokenPair(AccessGrant Access, RefreshGrant Refresh);
