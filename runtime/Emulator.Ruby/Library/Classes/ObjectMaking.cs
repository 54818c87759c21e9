using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Classes;

/// <summary><c>new</c> of a class that a source defines: an object, and its <c>initialize</c>.</summary>
internal static class ObjectMaking
{
    /// <param name="table">Of the class's own methods.</param>
    /// <param name="isError">True for a class of errors.</param>
    public static void Define(MethodTable<RubyClass> table, bool isError)
    {
        if (isError)
        {
            table.Add("new(*values, **keywords, &block)", NewError).Alias("exception", "new");
        }
        else
        {
            table.Add("new(*values, **keywords, &block)", New).Add("allocate", RubyObject (run, self) => new RubyInstance(self, run));
        }
    }

    private static RubyObject New(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var made = new RubyInstance(self, run);
        if (self.FindDefined("initialize") is { } initialize)
        {
            initialize.Call(run, made, arguments);
        }
        else if (arguments.Count > 0)
        {
            throw RubyErrors.ArgumentCount(arguments.Count, "0");
        }

        return made;
    }

    private static RubyObject NewError(RubyRun run, RubyClass self, in Arguments arguments)
    {
        if (self.FindDefined("initialize") is not { } initialize)
        {
            return ErrorMethods.Make(self, arguments.At(0));
        }

        var made = ErrorMethods.Make(self, null);
        initialize.Call(run, made, arguments);
        return made;
    }
}
