using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>The step puts out what its output fields say: numbers 1, texts the field's name, lists of one.</summary>
internal sealed record MadeUpReply(SourcePlace Place) : StubReply(Place);
