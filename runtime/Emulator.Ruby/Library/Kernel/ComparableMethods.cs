using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Comparable: everything that follows from the class's own order.</summary>
internal static class ComparableMethods
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("<(other)", (run, self, other) => RubyBoolean.Of(Order(run, self, other) < 0))
        .Add("<=(other)", (run, self, other) => RubyBoolean.Of(Order(run, self, other) <= 0))
        .Add(">(other)", (run, self, other) => RubyBoolean.Of(Order(run, self, other) > 0))
        .Add(">=(other)", (run, self, other) => RubyBoolean.Of(Order(run, self, other) >= 0))
        .Add("between?(least, most)", IsBetween)
        .Add("clamp(least, most = nil)", Clamp);

    private static int Order(RubyRun run, RubyObject self, RubyObject other) =>
        self.Class.Find("<=>")!.Call(run, self, other) is RubyInteger order
            ? order.Big.Sign
            : throw RubyErrors.Comparison(self, other);

    private static RubyBoolean IsBetween(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(Order(run, self, arguments[0]) >= 0 && Order(run, self, arguments[1]) <= 0);

    private static RubyObject Clamp(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var (least, most) = Bounds(arguments);
        if (least is not RubyNil && most is not RubyNil && Order(run, least, most) > 0)
        {
            throw RubyErrors.Argument("min argument must be smaller than max argument");
        }

        if (least is not RubyNil && Order(run, self, least) < 0)
        {
            return least;
        }

        return most is not RubyNil && Order(run, self, most) > 0 ? most : self;
    }

    private static (RubyObject Least, RubyObject Most) Bounds(in Arguments arguments)
    {
        if (arguments.At(1) is { } most)
        {
            return (arguments[0], most);
        }

        return arguments[0] switch
        {
            RubyRange { ExcludesLast: true, Last: not RubyNil } => throw RubyErrors.Argument("cannot clamp with an exclusive range"),
            RubyRange range => (range.First, range.Last),
            var other => throw RubyErrors.Type($"wrong argument type {RubyErrors.Name(other)} (expected Range)"),
        };
    }
}
