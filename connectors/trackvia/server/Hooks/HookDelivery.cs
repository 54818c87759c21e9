namespace Emulator.TrackVia.Server.Hooks;

/// <summary>One record on its way to a webhook's target.</summary>
/// <param name="Payload">JSON text: a list with one record.</param>
/// <param name="Attempt">1 for the first try.</param>
/// <param name="Due">When to try.</param>
internal sealed record HookDelivery(Hook Hook, ReadOnlyMemory<byte> Payload, int Attempt, DateTimeOffset Due);
