using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Classes;

/// <summary>What a class or module that a source defines tells of itself.</summary>
internal static class ClassQuestions
{
    public static void Define(MethodTable<RubyClass> table) => table
        .Add("ancestors", self => RubyList.Over([.. self.Ancestors()]))
        .Add("constants", self => RubyList.Over([.. self.Open!.Constants.Keys.Select(RubySymbol.Of)]))
        .Add("const_get(name)", (self, name) => self.Ancestors().Select(type => type.Open?.Constants.GetValueOrDefault(name.ToText())).FirstOrDefault(value => value is not null)
            ?? throw CallErrors.UnknownConstant($"{self.Name}::{name.ToText()}"))
        .Add("const_defined?(name)", (self, name) => RubyBoolean.Of(self.Ancestors().Any(type => type.Open?.Constants.ContainsKey(name.ToText()) == true)))
        .Add("instance_methods(all = true)", (Running.RubyRun _, RubyClass self, in Arguments _) => RubyList.Over([.. self.Own.Keys.Where(name => !self.Open!.Private.Contains(name)).Select(RubySymbol.Of)]))
        .Alias("public_instance_methods", "instance_methods")
        .Add("method_defined?(name)", (self, name) => RubyBoolean.Of(self.Find(name.ToText()) is not null))
        .Add("include?(module)", (self, module) => RubyBoolean.Of(self != module && module is RubyClass { Open: not null } type && self.Ancestors().Contains(type)))
        .Add("to_s", self => new RubyString(self.Name))
        .Alias("inspect", "to_s");
}
