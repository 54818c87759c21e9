using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>The step calls its connector, and what that asks for goes out.</summary>
internal sealed record RealReply(SourcePlace Place) : StubReply(Place);
