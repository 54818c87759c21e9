using Emulator.Values.Schema;

namespace Emulator.Hosting.Connectors;

/// <summary>An action or trigger for who reads about it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Title">The display name.</param>
/// <param name="Description">What it does, or null.</param>
/// <param name="Kind">How a trigger comes to its events; null for an action.</param>
/// <param name="ConfigFields">Whose answers drive the schemas.</param>
/// <param name="Input">The input fields.</param>
/// <param name="Output">The output fields.</param>
public sealed record ShownOperation(
    string Name, string Title, string? Description, string? Kind, IReadOnlyList<Field> ConfigFields, ShownFields Input, ShownFields Output);
