namespace Emulator.Ruby.Library.Geography;

/// <summary>A country of the platform's table.</summary>
internal sealed record Country(string Name, string Alpha2, string Alpha3, string Number, string? Currency, IReadOnlyList<State> States);
