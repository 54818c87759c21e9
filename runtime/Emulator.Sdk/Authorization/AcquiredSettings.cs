using Emulator.Values;

namespace Emulator.Sdk.Authorization;

/// <summary>What acquire or refresh learnt: tokens and other settings, all merged into the connection and kept sealed.</summary>
/// <param name="Settings">Keys and values to merge, such as <c>access_token</c>; empty means "not renewed".</param>
/// <param name="OwnerId">Who the grant belongs to, where the service says so.</param>
public sealed record AcquiredSettings(RecordValue Settings, string? OwnerId = null)
{
    /// <summary>What the lambda gave in the platform's own form, for who tries it by hand; null: the settings.</summary>
    public Value? Written { get; init; }
}
