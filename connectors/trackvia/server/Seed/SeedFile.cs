using System.Text.Json;
using System.Text.Json.Serialization;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>
/// What a seed file adds to the built-in seed; an entry with a known id or name replaces the built-in one's place.
/// </summary>
internal sealed record SeedFile
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public IReadOnlyList<SeedAccount> Accounts { get; init; } = [];

    public IReadOnlyList<SeedUser> Users { get; init; } = [];

    public IReadOnlyList<SeedToken> Tokens { get; init; } = [];

    public IReadOnlyList<SeedRecords> Records { get; init; } = [];

    /// <exception cref="FormatException">The file is not a seed; the message says where.</exception>
    public static SeedFile Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<SeedFile>(json, Snake) ?? new SeedFile();
        }
        catch (JsonException problem)
        {
            throw new FormatException($"not a seed file: {JsonMistake.Tell(problem)}", problem);
        }
    }
}
