namespace Emulator.TrackVia.Server.Accounts;

/// <summary>An application of an account, as the list of apps shows it.</summary>
internal sealed record App(int Id, string Name);
