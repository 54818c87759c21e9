using Emulator.Testing.Data;
using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>The step fails.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">The description of the error.</param>
/// <param name="Type">Its name, as job pages show it; null for the usual one of its status.</param>
/// <param name="Status">The HTTP status, or null.</param>
/// <param name="Body">The raw answer, or null.</param>
internal sealed record ErrorReply(SourcePlace Place, DataNode Message, string? Type, int? Status, DataNode? Body) : StubReply(Place);
