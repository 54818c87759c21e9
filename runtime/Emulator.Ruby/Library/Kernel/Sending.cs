using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Calls by name: <c>send</c>, <c>public_send</c>, <c>method</c>.</summary>
internal static class Sending
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("send(name, *values, **keywords, &block)", Send)
        .Alias("public_send", "send")
        .Alias("__send__", "send")
        .Add("method(name)", (self, name) => new BoundMethod(self, Name(name), Found(self, Name(name), isMethod: true)))
        .Alias("public_method", "method")
        .Add("methods", self => new RubyList(self.Class.AllNames().Select(RubySymbol.Of)))
        .Add("object_id", self => RubyInteger.Of(self is SmallInteger small ? (2 * (System.Numerics.BigInteger)small.Number) + 1 : self.KeyHash()))
        .Add("public_methods(all = true)", (RubyRun _, RubyObject self, in Arguments _) => RubyList.Over([.. self.Class.AllNames().Select(RubySymbol.Of)]));

    private static RubyObject Send(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var name = Name(arguments[0]);
        return Found(self, name).Call(run, self, new Arguments(arguments.Values[1..].ToArray(), arguments.Keywords, arguments.Block));
    }

    // Functions are private methods of every object: send(:format, …) finds them.
    private static RubyMethod Found(RubyObject self, string name, bool isMethod = false) =>
        self.Class.Find(name) ?? RubyClasses.Functions.Find(name) ?? throw (isMethod
            ? new RubyException("NameError", $"undefined method `{name}' for class `{self.Class.Name}'")
            : new RubyException("NoMethodError", $"undefined method `{name}' for {self.Inspect()}:{self.Class.Name}") { Receiver = self });

    /// <summary>A name that is given as a symbol or text.</summary>
    public static string Name(RubyObject name) => name is RubySymbol or RubyString
        ? name.ToText()
        : throw RubyErrors.Type($"{name.Inspect()} is not a symbol nor a string");
}
