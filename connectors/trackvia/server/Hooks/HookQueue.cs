namespace Emulator.TrackVia.Server.Hooks;

/// <summary>Webhook deliveries.</summary>
internal sealed class HookQueue;
