using System.Text.Json;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>One request that a subscriber got.</summary>
public sealed record HookDelivery(string Method, string Path, string ContentType, JsonElement Payload)
{
    /// <summary>The record of a payload that has exactly one.</summary>
    public JsonElement Record => Payload.EnumerateArray().Single();
}
