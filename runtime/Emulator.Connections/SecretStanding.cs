namespace Emulator.Connections;

/// <summary>One secret of a connection, seen from outside.</summary>
/// <param name="Key">The connector's field.</param>
/// <param name="EnvironmentName">The variable that it comes from; null: the store.</param>
/// <param name="HasValue">True when there is a value at the moment.</param>
public sealed record SecretStanding(string Key, string? EnvironmentName, bool HasValue);
