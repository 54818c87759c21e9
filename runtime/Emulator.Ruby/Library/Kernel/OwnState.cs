using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>What an object keeps for itself: instance variables, methods of its own. Ruby's own values have neither.</summary>
internal static class OwnState
{
    private static readonly Dictionary<string, RubyObject> None = new(StringComparer.Ordinal);

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("instance_variable_get(name)", (self, name) => (self.Variables ?? None).GetValueOrDefault(Name(name), RubyNil.Instance))
        .Add("instance_variable_defined?(name)", (self, name) => RubyBoolean.Of(self.Variables?.ContainsKey(Name(name)) == true))
        .Add("instance_variable_set(name, value)", (RubyRun _, RubyObject self, in Arguments arguments) => self.Variables is { } own && !self.IsFrozen | self is RubyClass or RubyError
            ? own[Name(arguments[0])] = arguments[1]
            : throw new RubyException("FrozenError", $"can't modify frozen {self.Class.Name}: {self.Inspect()}"))
        .Add("instance_variables", self => RubyList.Over([.. (self.Variables ?? None).Keys.Select(name => RubySymbol.Of("@" + name))]))
        .Add("instance_variable_names", self => RubyList.Over([.. (self.Variables ?? None).Keys.Select(name => new RubyString("@" + name))]))
        .Add("singleton_methods(all = true)", (RubyRun _, RubyObject self, in Arguments _) => RubyList.Over([.. ((self as RubyInstance)?.Singleton ?? (self as RubyClass)?.Open?.Singleton)?.Own.Keys.Select(RubySymbol.Of) ?? []]))
        .Add("instance_eval(&block)", (RubyRun run, RubyObject self, in Arguments arguments) => On(run, self, arguments.RequiredBlock, new Arguments([self])))
        .Add("instance_exec(*values, **keywords, &block)", (RubyRun run, RubyObject self, in Arguments arguments) => On(run, self, arguments.RequiredBlock, arguments))
        .Add("instance_values", self => Values(self))
        .Add("define_singleton_method(name, body = nil, &block)", DefineOwn)
        .Add("singleton_class", OpenClasses.Singleton)
        .Add("extend(*modules)", Extend);

    private static RubyHash Values(RubyObject self)
    {
        var values = new RubyHash();
        foreach (var (name, value) in self.Variables ?? None)
        {
            values[new RubyString(name)] = value;
        }

        return values;
    }

    private static RubyObject On(RubyRun run, RubyObject self, RubyProc block, in Arguments arguments) => block is CompiledProc body
        ? body.CallOn(run, self, new Arguments(arguments.Values.ToArray(), arguments.Keywords))
        : block.Call(run, arguments);

    private static RubyObject DefineOwn(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var name = arguments[0].ToText();
        var body = (arguments.Block ?? arguments.At(1)) as CompiledProc ?? throw RubyErrors.Argument("tried to create Proc object without a block");
        OpenClasses.Singleton(self).Put(name, new DefinedMethod(name, body));
        return RubySymbol.Of(name);
    }

    private static RubyObject Extend(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var singleton = OpenClasses.Singleton(self);
        foreach (var module in arguments.Values)
        {
            singleton.Including(module as RubyClass ?? throw RubyErrors.Type($"wrong argument type {module.Class.Name} (expected module)"));
        }

        return self;
    }

    private static string Name(RubyObject name) => Sending.Name(name) is ['@', _, ..] written ? written[1..]
        : throw new RubyException("NameError", $"`{name.ToText()}' is not allowed as an instance variable name");
}
