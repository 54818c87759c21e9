namespace Emulator.TrackVia.Server.Requests;

/// <summary>
/// What a call says about its caller. A null token was not given; an empty one was given and is invalid.
/// </summary>
internal sealed record Credentials(string? Token, string? UserKey, string? AccountId);
