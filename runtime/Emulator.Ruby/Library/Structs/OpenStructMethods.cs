using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Structs;

/// <summary>The methods of OpenStruct; every other name is a member.</summary>
internal static class OpenStructMethods
{
    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(members = nil, **more)", (RubyRun _, RubyClass _, in Arguments arguments) => New(arguments));

    public static void Define(MethodTable<RubyOpenStruct> table) => table
        .Add("[](name)", (self, name) => self.Members[Key(name)])
        .Add("[]=(name, value)", (RubyRun _, RubyOpenStruct self, in Arguments arguments) => self.Members[Key(arguments[0])] = arguments[1])
        .Add("to_h", self => self.Members.Copy())
        .Add("respond_to?(name, all = false)", (RubyRun _, RubyOpenStruct self, in Arguments arguments) => RubyBoolean.Of(
            self.Members.Has(Key(arguments[0])) || self.Class.Own.ContainsKey(arguments[0].ToText()) || RubyClasses.Object.Find(arguments[0].ToText()) is not null))
        .Add("dig(name, *rest)", (RubyRun run, RubyOpenStruct self, in Arguments arguments) => RubyClasses.Hash.Find("dig")!.Call(
            run, self.Members, new Arguments([Key(arguments[0]), .. arguments.Values[1..]])))
        .Add("each_pair(&block)", (RubyRun run, RubyOpenStruct self, in Arguments arguments) =>
        {
            var walked = RubyClasses.Hash.Find("each")!.Call(run, self.Members, arguments);
            return arguments.Block is null ? walked : self;
        })
        .Add("delete_field(name)", (self, name) => self.Members.Remove(Key(name)) ?? throw new RubyException("NameError", $"no field `{name.ToText()}' in {self.Inspect()}"))
        .Add("dup", self => new RubyOpenStruct(self.Members.Copy()));

    /// <summary>A member by its name; <c>name=</c> sets it.</summary>
    public static RubyMethod Member(string name) => new FullMethod<RubyOpenStruct>(
        Signature.Parse($"{name}(*values)"), (RubyRun _, RubyOpenStruct self, in Arguments arguments) => Member(self, name, arguments));

    private static RubyObject Member(RubyOpenStruct self, string name, in Arguments arguments)
    {
        if (!name.EndsWith('='))
        {
            return arguments.Count == 0 ? self.Members[RubySymbol.Of(name)] : throw RubyErrors.NoMethod(name, self);
        }

        if (self.IsFrozen)
        {
            throw new RubyException("FrozenError", $"can't modify frozen OpenStruct: {self.Inspect()}");
        }

        return self.Members[RubySymbol.Of(name[..^1])] = arguments[0];
    }

    private static RubyOpenStruct New(in Arguments arguments)
    {
        var members = new RubyHash();
        foreach (var given in new[] { arguments.At(0) as RubyHash, arguments.Keywords }.OfType<RubyHash>())
        {
            foreach (var (name, value) in given.Pairs)
            {
                members[Key(name)] = value;
            }
        }

        return new RubyOpenStruct(members);
    }

    private static RubySymbol Key(RubyObject name) => RubySymbol.Of(name.ToText());
}
