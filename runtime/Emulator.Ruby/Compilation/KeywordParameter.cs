using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>A keyword; without a default it must be given.</summary>
internal sealed record KeywordParameter(RubySymbol Name, Target Target, Operation? Default);
