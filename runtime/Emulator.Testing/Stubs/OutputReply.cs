using Emulator.Testing.Data;

namespace Emulator.Testing.Stubs;

/// <summary>The step puts that out.</summary>
internal sealed record OutputReply(DataNode Output) : StubReply(Output.Place);
