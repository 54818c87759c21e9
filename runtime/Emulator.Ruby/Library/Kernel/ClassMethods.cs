using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Methods of every class object, and of those that make objects: <c>Array.wrap</c>, <c>Hash.new</c>.</summary>
internal static class ClassMethods
{
    public static void Define(MethodTable<RubyClass> table) => table
        .Add("name", self => self.Name.Length == 0 ? RubyNil.Instance : new RubyString((self.StandsFor == RubyClasses.Time ? RubyClasses.Time : self).Name))
        .Add("superclass", RubyObject (self) => self.Parent ?? (RubyObject)RubyNil.Instance)
        .Add("ancestors", self => new RubyList(self.Ancestors()))
        .Add("method_defined?(name)", (self, name) => RubyBoolean.Of(self.Find(name.ToText()) is not null)).Alias("public_method_defined?", "method_defined?")
        .Add("include?(module)", (self, module) => RubyBoolean.Of(module is RubyClass type && self != type && self.IsOrInherits(type)))
        .Add(">=(other)", (self, other) => RubyBoolean.Of(other is RubyClass type && type.IsOrInherits(self)))
        .Add(">(other)", (self, other) => RubyBoolean.Of(other is RubyClass type && self != type && type.IsOrInherits(self)))
        .Add("<=(other)", (self, other) => RubyBoolean.Of(other is RubyClass type && self.IsOrInherits(type)))
        .Add("<(other)", (self, other) => RubyBoolean.Of(other is RubyClass type && self != type && self.IsOrInherits(type)));

    public static void DefineList(MethodTable<RubyClass> table) => table
        .Add("[](*values)", (RubyRun _, RubyClass _, in Arguments arguments) => new RubyList(arguments.WithKeywordsAsValue().Values.ToArray()))
        .Add("wrap(value)", (RubyClass _, RubyObject value) => Wrapped(value))
        .Add("new(size = 0, fill = nil, &block)", NewList);

    public static void DefineText(MethodTable<RubyClass> table) => table
        .Add("new(text = '')", NewText);

    private static RubyList Wrapped(RubyObject value) => value switch
    {
        RubyList list => list,
        RubyNil => new RubyList([]),
        _ => RubyList.Of(value),
    };

    private static RubyList NewList(RubyRun run, RubyClass self, in Arguments arguments)
    {
        if (arguments.At(0) is RubyList given)
        {
            return new RubyList(given.Items);
        }

        var size = arguments.At(0) is { } number ? Lists.Elements.Whole(number) : 0;
        if (size < 0)
        {
            throw RubyErrors.Argument("negative array size");
        }

        run.CheckListLength(size);
        var items = new List<RubyObject>();
        for (var index = 0; index < size; index++)
        {
            items.Add(arguments.Block?.Yield(run, RubyInteger.Of(index)) ?? arguments.At(1) ?? RubyNil.Instance);
        }

        return RubyList.Over(items);
    }

    private static RubyString NewText(RubyRun run, RubyClass self, in Arguments arguments) => arguments.At(0) switch
    {
        null => new RubyString(string.Empty),
        RubyString text => text.Copy(),
        var other => throw RubyErrors.NoConversion(other, "String"),
    };
}
