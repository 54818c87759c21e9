using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
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

        var body = new TreeCompiler(options).Compile(StraightBody.OfSource(tree), scope);
        var slots = scope.Size;

        // Only a block can return to a body that is over, or from within.
        return scope.HasReturn || scope.HasBlocks
            ? new RubyProgram((run, self) => Run(body, new Frame(run, self, slots)))
            : new RubyProgram((run, self) => body.Run(new Frame(run, self, slots)));
    }

    private static RubyObject Run(Operation body, Frame frame)
    {
        try
        {
            return body.Run(frame);
        }
        catch (ReturnJump jump) when (jump.Home == frame)
        {
            return jump.Value;
        }
        finally
        {
            frame.IsOver = true;
        }
    }
}
