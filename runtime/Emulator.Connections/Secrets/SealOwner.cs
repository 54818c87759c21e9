namespace Emulator.Connections.Secrets;

/// <summary>What a sealed text belongs to: it cannot be moved to another connection or another field.</summary>
internal sealed record SealOwner(string Connection, string Part)
{
    public static SealOwner Secret(string connection, string key) => new(connection, $"secret:{key}");

    public static SealOwner Tokens(string connection, string authentication) => new(connection, $"tokens:{authentication}");
}
