using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary><c>catch</c> and <c>throw</c>: a way out of many calls at once.</summary>
internal static class Catching
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("catch(tag = nil, &block)", Catch)
        .Add("throw(tag, value = nil)", Throw);

    private static RubyObject Catch(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var tag = arguments.At(0) ?? new RubyString("#<Object>");
        run.Caught.Add(tag);
        try
        {
            return arguments.RequiredBlock.Yield(run, tag);
        }
        catch (ThrowJump jump) when (IsSame(jump.Tag, tag))
        {
            return jump.Value;
        }
        finally
        {
            run.Caught.RemoveAt(run.Caught.Count - 1);
        }
    }

    private static RubyObject Throw(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var tag = arguments[0];
        throw run.Caught.Exists(caught => IsSame(caught, tag))
            ? new ThrowJump(tag, arguments.At(1) ?? RubyNil.Instance)
            : new RubyException("UncaughtThrowError", $"uncaught throw {tag.Inspect()}");
    }

    // One and the same object; symbols and numbers of the same name are.
    private static bool IsSame(RubyObject one, RubyObject other) =>
        ReferenceEquals(one, other) || (one is RubySymbol or RubyInteger && one.IsSameKey(other));
}
