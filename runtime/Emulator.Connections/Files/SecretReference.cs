using Emulator.Values.Problems;

namespace Emulator.Connections.Files;

/// <summary>A secret that a connection file asks for, without its value.</summary>
/// <param name="Key">The connector's field.</param>
/// <param name="EnvironmentName">The variable that holds it (<c>${env:NAME}</c>); null: the secret store does.</param>
/// <param name="Place">Where the file names it.</param>
public sealed record SecretReference(string Key, string? EnvironmentName, SourcePlace Place);
