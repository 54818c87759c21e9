namespace Emulator.Ruby.Objects;

/// <summary>What <c>Struct.new</c> was asked for: the members' names, and whether values are given by name.</summary>
internal sealed record StructShape(IReadOnlyList<string> Names, bool IsByKeyword);
