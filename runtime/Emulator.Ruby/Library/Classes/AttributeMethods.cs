using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Classes;

/// <summary>What the body of a class says of its objects: <c>attr_accessor :name</c> and its kin.</summary>
internal static class AttributeMethods
{
    public static void Define(MethodTable<RubyClass> table) => table
        .Add("attr_reader(*names)", (RubyRun _, RubyClass self, in Arguments arguments) => Each(self, arguments, Read))
        .Alias("attr", "attr_reader")
        .Add("attr_writer(*names)", (RubyRun _, RubyClass self, in Arguments arguments) => Each(self, arguments, Write))
        .Add("attr_accessor(*names)", (RubyRun _, RubyClass self, in Arguments arguments) =>
        {
            Each(self, arguments, Write);
            return Each(self, arguments, Read);
        });

    private static RubyList Each(RubyClass self, in Arguments arguments, Action<RubyClass, string> define)
    {
        foreach (var name in arguments.Values)
        {
            define(self, name.ToText());
        }

        return RubyList.Over([.. arguments.Values]);
    }

    private static void Read(RubyClass self, string name) => self.Put(name, new PlainMethod<RubyObject>(
        Signature.Parse(name), (run, owner) => (owner.Variables ?? run.InstanceVariables).GetValueOrDefault(name, RubyNil.Instance)));

    private static void Write(RubyClass self, string name) => self.Put(name + "=", new OneValueMethod<RubyObject>(
        Signature.Parse($"{name}=(value)"), (run, owner, value) => owner is RubyInstance { IsFrozen: true }
            ? throw new RubyException("FrozenError", $"can't modify frozen {owner.Class.Name}: {owner.Inspect()}")
            : (owner.Variables ?? run.InstanceVariables)[name] = value));
}
