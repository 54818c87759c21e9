using System.Text.Json;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>An account of a seed file.</summary>
internal sealed record SeedAccount(int Id, string Name, string ApiKey, string Host = "go.trackvia.com");

/// <summary>A user of a seed file; the roles are names of built-in roles.</summary>
internal sealed record SeedUser(
    int Id,
    int Account,
    string Email,
    string FirstName,
    string LastName,
    string? Password = null,
    bool SuperAdmin = false,
    bool ApiUser = false,
    IReadOnlyList<string>? Roles = null);

/// <summary>An auth token of a seed file.</summary>
internal sealed record SeedToken(string Name, int User, string Value, DateTimeOffset? Expires = null);

/// <summary>Records of a seed file, created through a view in a user's name.</summary>
internal sealed record SeedRecords(int View, int User, IReadOnlyList<JsonElement> Data);
