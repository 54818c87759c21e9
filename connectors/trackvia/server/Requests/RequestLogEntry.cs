namespace Emulator.TrackVia.Server.Requests;

/// <summary>One answered request; its query is masked before it comes here.</summary>
internal sealed record RequestLogEntry(string Method, string Path, string Query, int? Account, int? User, int Status);
