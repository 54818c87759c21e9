namespace Emulator.Connections.Files;

/// <summary>Where a file says that a secret comes from.</summary>
/// <param name="EnvironmentName">The variable; null: the secret store.</param>
public sealed record SecretSource(string? EnvironmentName);
