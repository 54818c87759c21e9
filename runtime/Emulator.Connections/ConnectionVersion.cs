namespace Emulator.Connections;

/// <summary>One entry of a connection's history: what changed when, never any value.</summary>
/// <param name="Version">Counts from 1.</param>
/// <param name="At">When the change was made, or noticed in the file.</param>
/// <param name="Authentication">The authentication type from then on; null for a connector with only one.</param>
/// <param name="Changes">Short sentences, such as <c>auth_token was replaced</c>.</param>
public sealed record ConnectionVersion(
    int Version, DateTimeOffset At, string? Authentication, IReadOnlyList<string> Changes);
