using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>A method with its receiver, as <c>5.method(:+)</c> gives it: it is called as a lambda is.</summary>
internal sealed class BoundMethod(RubyObject receiver, string name, RubyMethod method) : RubyProc
{
    private static readonly RubyClass Own = new RubyClass("Method", RubyClasses.Proc).With<BoundMethod>(table => table
        .Add("name", self => RubySymbol.Of(self.Name))
        .Add("receiver", self => self.Receiver)
        .Add("owner", self => self.Receiver.Class)
        .Add("unbind", self => self));

    public override RubyClass Class => Own;

    public override bool IsLambda => true;

    private RubyObject Receiver => receiver;

    private string Name => name;

    public override RubyObject Yield(RubyRun run, RubyObject value) => Call(run, new Arguments([value]));

    public override RubyObject Yield(RubyRun run, RubyObject first, RubyObject second) => Call(run, new Arguments([first, second]));

    public override RubyObject Call(RubyRun run, in Arguments arguments) => method.Call(run, receiver, arguments);

    public override string ToText() => $"#<Method: {receiver.Class.Name}#{name}>";
}
