using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>Owner::NAME</c> where the source makes the owner, or gives a library's a name of its own.</summary>
internal sealed class ReadMember(Operation owner, string name, IReadOnlyDictionary<string, RubyObject> constants, SourceSpan span) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var holder = owner.Run(frame);
        if (holder is not RubyClass type)
        {
            throw new RubyException("TypeError", $"{holder.Inspect()} is not a class/module") { Span = span };
        }

        return Find(type) ?? throw new RubyException("NameError", $"uninitialized constant {type.Name}::{name}") { Span = span };
    }

    private RubyObject? Find(RubyClass type) => ConstantLookup.Of(type, name) ?? (constants.TryGetValue($"{type.Name}::{name}", out var known) ? RubyLateConstant.Settled(known) : null);
}
