using Emulator.TrackVia.Server.Faults;
using Emulator.TrackVia.Server.Requests;

namespace Emulator.TrackVia.Server.State;

/// <summary>
/// One run of the service from seed to reset: what it remembers, what shall go wrong, and what was asked.
/// </summary>
internal sealed record LiveService(ServiceState State, FaultPlan Faults, RequestLog Log);
