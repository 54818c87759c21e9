using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulator.TrackVia.Server.Faults;

/// <summary>The fault plan as JSON: <c>{"faults":[{"kind":"latency","milliseconds":50}]}</c>.</summary>
internal static class FaultJson
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<FaultKind>(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <exception cref="FormatException">The text is no fault plan; the message says where.</exception>
    public static IReadOnlyList<Fault> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var file = JsonSerializer.Deserialize<FaultFile>(json, Snake);
            return file?.Faults ?? [];
        }
        catch (JsonException problem)
        {
            throw new FormatException($"not a fault plan: {problem.Message}", problem);
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Fault> faults) =>
        JsonSerializer.Serialize(json, new FaultFile(faults), Snake);

    private sealed record FaultFile(IReadOnlyList<Fault> Faults);
}
