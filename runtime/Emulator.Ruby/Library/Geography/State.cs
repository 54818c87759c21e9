namespace Emulator.Ruby.Library.Geography;

/// <summary>A state or province, by its code and its names in several languages.</summary>
internal sealed record State(string Code, string Name, IReadOnlyList<string> Names);
