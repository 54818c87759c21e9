using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Syntax tree to delegates, once.</summary>
public static class RubyCompiler
{
    public static RubyProgram Compile(SequenceNode tree, CompilationOptions options) => new((_, _) => RubyNil.Instance);
}
