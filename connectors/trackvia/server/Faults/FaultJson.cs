using System.Text.Json;
using System.Text.Json.Serialization;
using Emulator.TrackVia.Server.Wire;

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

    private static readonly string Known =
        $"a plan is {{\"faults\":[…]}}, a fault has {Words(typeof(Fault).GetProperties().Select(key => key.Name))}; "
        + $"its kind is one of {Words(Enum.GetNames<FaultKind>())}";

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
            throw new FormatException($"not a fault plan: {JsonMistake.Tell(problem)}; {Known}", problem);
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Fault> faults) =>
        JsonSerializer.Serialize(json, new FaultFile(faults), Snake);

    private static string Words(IEnumerable<string> names) =>
        string.Join(", ", names.Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));

    private sealed record FaultFile(IReadOnlyList<Fault> Faults);
}
