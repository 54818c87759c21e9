using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Structs;

/// <summary><c>Struct.new(:name, …)</c>, which makes a class, and the methods of its objects.</summary>
internal static class StructMethods
{
    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(*names, keyword_init: false, &block)", (RubyRun run, RubyClass self, in Arguments arguments) => OpenClasses.Filled(run, OpenClasses.Opened(Made(
            self,
            [.. arguments.Values.ToArray().Where(name => name is RubySymbol).Select(name => name.ToText())],
            arguments.Keyword("keyword_init")?.IsTruthy == true), null), arguments.Block));

    public static void Define(MethodTable<RubyStruct> table) => table
        .Add("[](name)", (self, name) => self.Members[Place(self, name)])
        .Add("[]=(name, value)", (RubyRun _, RubyStruct self, in Arguments arguments) => self.Members[Place(self, arguments[0])] = arguments[1])
        .Add("to_a", self => new RubyList(self.Members)).Alias("values", "to_a").Alias("deconstruct", "to_a")
        .Add("to_h(&block)", ToHash)
        .Add("deconstruct_keys(names)", (RubyRun run, RubyStruct self, RubyObject _) => ToHash(run, self, Arguments.None))
        .Add("members", self => new RubyList(self.Names.Select(RubySymbol.Of)))
        .Add("each(&block)", Each)
        .Add("each_pair(&block)", EachPair)
        .Add("size", self => RubyInteger.Of(self.Names.Count)).Alias("length", "size")
        .Add("dup", self => new RubyStruct(self.Class, self.Shape, [.. self.Members])).Alias("clone", "dup")
        .Add("dig(name, *rest)", Dig)
        .Add("values_at(*places)", (RubyRun _, RubyStruct self, in Arguments arguments) =>
            new RubyList(arguments.Values.ToArray().Select(place => self.Members[Place(self, place)])))
        .Change("[]=");

    private static RubyClass Made(RubyClass parent, string[] names, bool byKeyword) => new RubyClass("Struct", parent)
        .With<RubyStruct>(table =>
        {
            foreach (var (place, name) in names.Index())
            {
                table.Add(name, self => self.Members[place]);
                table.Add($"{name}=(value)", (self, value) => self.Members[place] = value).Change($"{name}=");
            }
        })
        .WithOwn(table => table
            .Replace("new(*values, **keywords)", (RubyRun run, RubyClass self, in Arguments arguments) => New(run, self, new StructShape(names, byKeyword), arguments))
            .Alias("[]", "new")
            .Add("members", _ => new RubyList(names.Select(RubySymbol.Of))));

    private static RubyStruct New(RubyRun run, RubyClass self, StructShape shape, in Arguments arguments)
    {
        var made = new RubyStruct(self, shape, [.. shape.Names.Select(_ => (RubyObject)RubyNil.Instance)]);
        if (self.FindDefined("initialize") is { } initialize)
        {
            initialize.Call(run, made, arguments);
        }
        else
        {
            Fill(made, arguments);
        }

        return made;
    }

    /// <summary>The members by place or by name.</summary>
    public static void Fill(RubyStruct made, in Arguments arguments)
    {
        if (made.Shape.IsByKeyword)
        {
            if (arguments.Count > 0)
            {
                throw RubyErrors.ArgumentCount(arguments.Count, "0");
            }

            var unknown = (arguments.Keywords?.Keys() ?? []).Select(key => key.ToText()).Except(made.Names).ToList();
            if (unknown.Count > 0)
            {
                throw RubyErrors.Argument($"unknown keywords: {string.Join(", ", unknown)}");
            }

            foreach (var (place, name) in made.Names.Index())
            {
                made.Members[place] = arguments.Keyword(name) ?? made.Members[place];
            }

            return;
        }

        RubyObject[] values = arguments.Keywords is { Count: > 0 } last ? [.. arguments.Values, last] : arguments.Values.ToArray();
        if (values.Length > made.Names.Count)
        {
            throw RubyErrors.Argument("struct size differs");
        }

        values.CopyTo(made.Members, 0);
    }

    private static int Place(RubyStruct self, RubyObject name)
    {
        if (name is RubyInteger)
        {
            var index = Elements.Whole(name);
            var place = index < 0 ? index + self.Names.Count : index;
            return place >= 0 && place < self.Names.Count ? place : throw new RubyException(
                "IndexError", $"offset {index} too {(index < 0 ? "small" : "large")} for struct(size:{self.Names.Count})");
        }

        var found = self.Names.ToList().IndexOf(name.ToText());
        return found >= 0 ? found : throw new RubyException("NameError", $"no member '{name.ToText()}' in struct");
    }

    private static RubyObject ToHash(RubyRun run, RubyStruct self, in Arguments arguments)
    {
        var hash = new RubyHash();
        foreach (var (name, member) in self.Names.Zip(self.Members))
        {
            hash[RubySymbol.Of(name)] = member;
        }

        return arguments.Block is null ? hash : hash.Class.Find("to_h")!.Call(run, hash, arguments);
    }

    private static RubyObject Each(RubyRun run, RubyStruct self, in Arguments arguments)
    {
        if (arguments.Block is null)
        {
            return new RubyEnumerator([.. self.Members]) { Receiver = self };
        }

        foreach (var member in self.Members.ToList())
        {
            BlockCalls.Give(run, arguments.RequiredBlock, member);
        }

        return self;
    }

    private static RubyObject EachPair(RubyRun run, RubyStruct self, in Arguments arguments)
    {
        if (arguments.Block is null)
        {
            return new RubyEnumerator([.. self.Names.Zip(self.Members, static (name, member) => RubyList.Of(RubySymbol.Of(name), member))]) { Receiver = self };
        }

        foreach (var (name, member) in self.Names.Zip(self.Members.ToList()))
        {
            BlockCalls.Give(run, arguments.RequiredBlock, RubySymbol.Of(name), member);
        }

        return self;
    }

    private static RubyObject Dig(RubyRun run, RubyStruct self, in Arguments arguments)
    {
        var member = self.Members[Place(self, arguments[0])];
        return arguments.Count == 1 || member is RubyNil
            ? member
            : (member.Class.Find("dig") ?? throw RubyErrors.Type($"{member.Class.Name} does not have #dig method")).Call(run, member, new Arguments(arguments.Values[1..].ToArray()));
    }
}
