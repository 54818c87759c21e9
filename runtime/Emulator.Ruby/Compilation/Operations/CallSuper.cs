using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>super</c>: the next method of the name behind the class that the present one stands in.</summary>
internal sealed class CallSuper(string name, ArgumentList arguments, BlockShape? block) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var given = arguments.Run(frame);
        if (block is not null)
        {
            given = new Arguments(given.Values.ToArray(), given.Keywords, new CompiledProc(block, frame));
        }

        var self = frame.Self;
        var owner = frame.Home.Proc?.Owner;
        if (owner is not null && self.Class.FindBehind(owner, name) is { } method)
        {
            return method.Call(frame.Run, self, given);
        }

        return name == "initialize" && owner is not null ? Begun(self, given) : name is "inherited" or "included" or "extended" or "method_added" ? RubyNil.Instance
            : name == "respond_to_missing?" ? RubyBoolean.False
            : name == "method_missing" ? throw RubyErrors.NoMethod(given[0].ToText(), self)
            : throw new RubyException("NoMethodError", $"super: no superclass method `{name}' for {self.Inspect()}:{self.Class.Name}") { Receiver = self };
    }

    // What Ruby's own classes do with a new object.
    private static RubyObject Begun(RubyObject self, in Arguments given)
    {
        switch (self)
        {
            case RubyError { Error: var error }:
                error.NewMessage = given.At(0) is { } message and not RubyNil ? message.ToText() : given.Keywords?.ToText() ?? error.ClassName;
                break;
            case RubyStruct fields:
                fields.Fill(given);
                break;
        }

        return RubyNil.Instance;
    }
}
