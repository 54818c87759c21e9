using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>What Ruby says of names that nobody knows.</summary>
internal static class CallErrors
{
    public static RubyException NoMethod(string name, RubyObject self) => self is RubyMain
        ? new RubyException("NoMethodError", $"undefined method `{name}' for main:Object") { Receiver = self }
        : RubyErrors.NoMethod(name, self);

    public static RubyException UnknownName(string name, RubyObject self) =>
        new("NameError", $"undefined local variable or method `{name}' for {(self is RubyMain ? "main:Object" : RubyErrors.Describe(self))}");

    public static RubyException UnknownConstant(string name) => new("NameError", $"uninitialized constant {name}");
}
