using Emulator.Values.Schema;

namespace Emulator.Hosting.Connectors;

/// <summary>The fields of an operation as far as they can be told without a connection.</summary>
/// <param name="Fields">The fields; none where they could not be asked for.</param>
/// <param name="Reason">Why not, or null.</param>
public sealed record ShownFields(IReadOnlyList<Field> Fields, string? Reason);
