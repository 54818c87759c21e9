namespace Emulator.TrackVia.Server.Hooks;

/// <summary>What a webhook can be told about.</summary>
internal enum HookEvent
{
    Created,
    Updated,
    Deleted,
}
