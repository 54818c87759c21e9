using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Classes;

/// <summary>Makes the classes and modules of a source: <c>class Name</c>, <c>module Name</c>, <c>Class.new(Parent) { … }</c>.</summary>
internal static class OpenClasses
{
    /// <summary>The class of every class that a source may change: what may be said in its body.</summary>
    public static readonly RubyClass Making = new RubyClass("Class", RubyClasses.Class)
        .With<RubyClass>(OpenClassMethods.Define).With<RubyClass>(AttributeMethods.Define).With<RubyClass>(ClassQuestions.Define);

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(parent = nil, &block)", (RubyRun run, RubyClass _, in Arguments arguments) => Filled(run, Class(string.Empty, arguments.At(0), null), arguments.Block));

    public static void DefineModule(MethodTable<RubyClass> table) => table
        .Add("new(&block)", (RubyRun run, RubyClass self, in Arguments arguments) => self == RubyClasses.Module
            ? Filled(run, Module(string.Empty, null), arguments.Block)
            : throw RubyErrors.NoMethod("new", self));

    public static void DefineObject(MethodTable<RubyClass> table) => table
        .Add("new", RubyObject (run, self) => self == RubyClasses.Object ? new RubyInstance(self, run) : throw RubyErrors.NoMethod("new", self));

    public static RubyClass Module(string name, RubyClass? outer) => Made(name, null, isModule: true, outer);

    /// <exception cref="RubyException">The parent is no class, or one of Ruby's own that cannot be inherited here.</exception>
    public static RubyClass Class(string name, RubyObject? parent, RubyClass? outer)
    {
        var from = parent switch
        {
            null => RubyClasses.Object,
            RubyClass type when type.Open is { IsModule: false } || type == RubyClasses.Object || type.IsOrInherits(RubyErrorClasses.Exception) => type,
            RubyClass type => throw new RubyException("NotImplementedError", $"{type.Name} cannot be inherited here"),
            var other => throw RubyErrors.Type($"superclass must be an instance of Class (given an instance of {other.Class.Name})"),
        };
        return Made(name, from, isModule: false, outer);
    }

    /// <summary>Opens a class that exists already for a source's own methods, as <c>Struct.new</c> does with what it makes.</summary>
    public static RubyClass Opened(RubyClass type, RubyClass? outer)
    {
        var singleton = new RubyClass(type.Name, type.Class).With<RubyClass>(OpenClassMethods.Define).With<RubyClass>(AttributeMethods.Define).With<RubyClass>(ClassQuestions.Define);
        singleton.Opened(new OpenClass(null, isModule: false, type));
        return type.Opened(new OpenClass(singleton, isModule: false, outer));
    }

    /// <summary>Runs the block that a class was made with.</summary>
    public static RubyClass Filled(RubyRun run, RubyClass type, RubyProc? block)
    {
        if (block is CompiledProc body)
        {
            body.CallOn(run, type, new Arguments([type]));
        }

        return type;
    }

    /// <summary>The class of one object alone.</summary>
    public static RubyClass Singleton(RubyObject owner)
    {
        switch (owner)
        {
            case RubyClass { Open: { Singleton: { } known } }:
                return known;
            case RubyInstance instance:
                return instance.Singleton ?? Alone(instance);
            default:
                throw RubyErrors.Type("can't define singleton");
        }
    }

    private static RubyClass Alone(RubyInstance instance)
    {
        var made = new RubyClass(instance.Class.Name, instance.Class) { StandsFor = instance.Class }
            .Opened(new OpenClass(null, isModule: false, instance.Class));
        instance.Singleton = made;
        return made;
    }

    private static RubyClass Made(string name, RubyClass? parent, bool isModule, RubyClass? outer)
    {
        RubyClass? made = null;
        made = new RubyClass(name, parent) { Missing = missing => Missing(made!, missing) };
        var singleton = new RubyClass(name, parent?.Open is null ? Making : parent.Class);
        if (!isModule && parent!.Open is null)
        {
            singleton.With<RubyClass>(table => ObjectMaking.Define(table, isError: parent.IsOrInherits(RubyErrorClasses.Exception)));
        }

        singleton.Opened(new OpenClass(null, isModule: false, made));
        return made.Opened(new OpenClass(singleton, isModule, outer));
    }

    private static RubyMethod? Missing(RubyClass type, string name) =>
        type.FindDefined("method_missing") is { } answering && name is not ("initialize" or "respond_to_missing?") ? new MissingMethod(name, answering) : null;
}
