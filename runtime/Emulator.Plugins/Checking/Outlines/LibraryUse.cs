using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A function of the platform's library that a lambda names and that does not exist.</summary>
/// <param name="Name">As <c>workato.NAME</c> has it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Known">What there is.</param>
internal sealed record LibraryUse(string Name, SourcePlace Place, IReadOnlyCollection<string> Known);
