using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Syntax tree to code that runs, once.</summary>
public static class RubyCompiler
{
    public static RubyProgram Compile(SequenceNode tree, CompilationOptions options)
    {
        var scope = new Scope(null, isLambda: true);
        foreach (var method in tree.Statements.Select(DefinedCallNode.Defines).OfType<string>())
        {
            // Methods call one another whatever their order.
            scope.Resolve(method);
        }

        foreach (var global in tree.Globals)
        {
            // A lambda that is compiled later may be the only one to name it.
            scope.Resolve(global);
        }

        var body = new TreeCompiler(options).Compile(StraightBody.OfSource(tree), scope);
        scope.Close();

        // Only a block can return to a body that is over, or from within.
        return new RubyProgram(body, scope.Size, scope.HasReturn || scope.HasBlocks);
    }
}
