using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Classes;

/// <summary>What the body of a class or module says of its methods.</summary>
internal static class OpenClassMethods
{
    public static void Define(MethodTable<RubyClass> table) => table
        .Add("include(*modules)", (RubyRun run, RubyClass self, in Arguments arguments) => Mixed(run, self, self, arguments))
        .Add("extend(*modules)", (RubyRun run, RubyClass self, in Arguments arguments) => Mixed(run, self, self.Open!.Singleton ?? self, arguments))
        .Add("prepend(*modules)", RubyObject (RubyRun _, RubyClass _, in Arguments _) => throw new RubyException("NotImplementedError", "prepend is not supported"))
        .Add("private(*names)", (RubyRun _, RubyClass self, in Arguments arguments) => Private(self, arguments, isPrivate: true))
        .Add("protected(*names)", (RubyRun _, RubyClass self, in Arguments arguments) => Private(self, arguments, isPrivate: false))
        .Alias("public", "protected")
        .Add("private_constant(*names)", RubyObject (RubyRun _, RubyClass _, in Arguments _) => RubyNil.Instance)
        .Alias("private_class_method", "private_constant")
        .Alias("public_class_method", "private_constant")
        .Add("module_function(*names)", ForItself)
        .Add("define_method(name, body = nil, &block)", DefineMethod)
        .Add("alias_method(name, known)", (RubyRun _, RubyClass self, in Arguments arguments) =>
        {
            self.Put(arguments[0].ToText(), Known(self, arguments[1].ToText()));
            return arguments[0];
        })
        .Add("class_eval(&block)", (RubyRun run, RubyClass self, in Arguments arguments) => arguments.RequiredBlock is CompiledProc body ? body.CallOn(run, self, new Arguments([self])) : RubyNil.Instance)
        .Alias("module_eval", "class_eval")
        .Alias("class_exec", "class_eval")
        .Add("const_set(name, value)", (RubyRun _, RubyClass self, in Arguments arguments) => self.Open!.Constants[arguments[0].ToText()] = arguments[1]);

    public static RubyMethod Known(RubyClass self, string name) => self.Find(name)
        ?? throw new RubyException("NameError", $"undefined method `{name}' for class `{self.Name}'");

    private static RubyClass Mixed(RubyRun run, RubyClass self, RubyClass into, in Arguments modules)
    {
        foreach (var given in modules.Values)
        {
            var module = given as RubyClass ?? throw RubyErrors.Type($"wrong argument type {given.Class.Name} (expected module)");
            if (module != into)
            {
                into.Including(module);
            }

            module.Class.FindDefined(self == into ? "included" : "extended")?.Call(run, module, self);
        }

        return self;
    }

    private static RubyObject Private(RubyClass self, in Arguments arguments, bool isPrivate)
    {
        if (arguments.Count == 0)
        {
            self.Open!.DefinesPrivate = isPrivate;
            return RubyNil.Instance;
        }

        foreach (var name in arguments.Values.ToArray().SelectMany(given => given is RubyList list ? list.Items : [given]))
        {
            _ = isPrivate ? self.Open!.Private.Add(name.ToText()) : self.Open!.Private.Remove(name.ToText());
        }

        return arguments[0];
    }

    private static RubyObject ForItself(RubyRun run, RubyClass self, in Arguments arguments)
    {
        self.Open!.DefinesForItself |= arguments.Count == 0;
        foreach (var name in arguments.Values)
        {
            self.Open!.Singleton!.Put(name.ToText(), Known(self, name.ToText()));
        }

        return RubyNil.Instance;
    }

    private static RubyObject DefineMethod(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var name = arguments[0].ToText();
        self.Put(name, (arguments.Block ?? arguments.At(1)) switch
        {
            CompiledProc body => new DefinedMethod(name, body),
            RubyProc other => new FullMethod<RubyObject>(Signature.Parse($"{name}(*values, **keywords, &block)"), (RubyRun asking, RubyObject _, in Arguments given) => other.Call(asking, given)),
            _ => throw RubyErrors.Argument("tried to create Proc object without a block"),
        });
        return RubySymbol.Of(name);
    }
}
