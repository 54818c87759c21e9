using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>What a value may need beyond itself: the linked things that exist, and the caller's time zone.</summary>
internal sealed record ReadingContext(ServiceState State, int Account, User User);
