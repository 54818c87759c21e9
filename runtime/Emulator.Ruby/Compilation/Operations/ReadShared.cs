using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>@@name</c>: a variable of the class, of what it inherits, and of its objects.</summary>
internal sealed class ReadShared(string name, SourceSpan span) : Operation
{
    public override RubyObject Run(Frame frame) => Holder(frame, name)?[name]
        ?? throw new RubyException("NameError", $"uninitialized class variable @@{name} in {Owner(frame)?.Name ?? "Object"}") { Span = span };

    /// <summary>Where the variable is; null when nobody has set it.</summary>
    public static Dictionary<string, RubyObject>? Holder(Frame frame, string name) => Owner(frame) is not { } owner
        ? frame.Run.InstanceVariables.ContainsKey(name) ? frame.Run.InstanceVariables : null
        : owner.Ancestors().Select(type => type.Open?.Shared).FirstOrDefault(shared => shared?.ContainsKey(name) == true);

    /// <summary>The class that a new variable belongs to; null outside of classes.</summary>
    public static RubyClass? Owner(Frame frame)
    {
        var type = frame.Self as RubyClass ?? frame.Self.Class;
        return type.Open is { Singleton: null, Outer: { } attached } ? attached : type.Open is null ? null : type;
    }
}
