using System.Text.Json.Serialization;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>An auth token as the admin surface lists it.</summary>
internal sealed record TokenView(string Name, int Account, int User, string State, string? Expires)
{
    /// <summary>Present only in the answer that makes the value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; init; }
}
