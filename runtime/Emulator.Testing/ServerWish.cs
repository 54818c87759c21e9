using Emulator.Testing.Data;
using Emulator.Values.Problems;

namespace Emulator.Testing;

/// <summary>A local server that a case wants for itself, seeded anew for each.</summary>
/// <param name="Kind">Which server.</param>
/// <param name="Place">Where the test asks for it.</param>
/// <param name="SeedFile">A file that extends its data, absolute; null for its usual data.</param>
/// <param name="Faults">Faults that it is to have, in the server's own form; null for none.</param>
public sealed record ServerWish(string Kind, SourcePlace Place, string? SeedFile, DataNode? Faults);
