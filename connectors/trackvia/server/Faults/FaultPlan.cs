namespace Emulator.TrackVia.Server.Faults;

/// <summary>What shall go wrong, and when.</summary>
internal sealed class FaultPlan;
