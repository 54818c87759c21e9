using Emulator.Ruby.Compilation.Operations;

namespace Emulator.Ruby.Compilation;

internal sealed record OptionalParameter(Target Target, Operation Default);
