using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>Something that takes a value: a variable, an element or attribute, a group of them.</summary>
internal abstract class Target
{
    public abstract void Assign(Frame frame, RubyObject value);
}
