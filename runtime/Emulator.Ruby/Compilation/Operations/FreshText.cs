using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A string literal where the string may be kept or changed: a new object at every run, over the same content.</summary>
internal sealed class FreshText(RubyString content) : Operation
{
    /// <summary>The string itself, for places that only look at it.</summary>
    public RubyString Content { get; } = content;

    public override RubyObject Run(Frame frame) => Content.Copy();
}
