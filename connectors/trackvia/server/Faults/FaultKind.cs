namespace Emulator.TrackVia.Server.Faults;

/// <summary>What can be made to go wrong. On the wire the names are in snake case.</summary>
internal enum FaultKind
{
    Latency,
    RateLimit,
    ServerError,
    Reset,
    TokenExpiry,
    RegenerateToken,
    DeactivateUser,
    ChangePassword,
    RevokeView,
    DropHook,
    DuplicateHook,
    ReorderHooks,
    TruncateBody,
    FileMissing,
    SlowStream,
}
