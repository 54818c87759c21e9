namespace Emulator.TrackVia.Server.Integrations;

/// <summary>A microservice of an account; the local one answers with what it was given.</summary>
internal sealed record Integration(long Id, string Name, int Account);
