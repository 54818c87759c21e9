namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>What one caller sends with every request; a null member is not sent at all.</summary>
public sealed record Credentials
{
    public string? Token { get; init; }

    public string? UserKey { get; init; }

    public string? Account { get; init; }

    /// <summary>Host header; null sends the loopback address, which stands for the standard host.</summary>
    public string? Host { get; init; }

    public static Credentials None { get; } = new();

    public static Credentials Of(string token, string userKey = Seeded.SummitKey)
    {
        return new Credentials { Token = token, UserKey = userKey };
    }
}
