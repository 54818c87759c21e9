using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>The local variables of one run of a body, and what the body can reach around it.</summary>
internal sealed class Frame(RubyRun run, RubyObject self, int slots, CompiledProc? proc = null)
{
    public RubyRun Run { get; } = run;

    public RubyObject Self { get; } = self;

    /// <summary>By number, and none where the body has no variables; null is a variable that nobody has set, which reads as nil.</summary>
    public RubyObject?[] Slots { get; } = slots == 0 ? null! : new RubyObject?[slots];

    /// <summary>The block whose body runs, which <c>break</c> ends; null for a whole source.</summary>
    public CompiledProc? Proc { get; } = proc;

    /// <summary>The frame of the lambda or source that <c>return</c> ends.</summary>
    public Frame Home => Proc is { IsLambda: false } ? Proc.Outer.Home : this;

    /// <summary>True once the body is over: nothing can return from it any more.</summary>
    public bool IsOver { get; set; }

    /// <summary>The frame so many bodies further out.</summary>
    public Frame Up(int depth)
    {
        var frame = this;
        for (; depth > 0; depth--)
        {
            frame = frame.Proc!.Outer;
        }

        return frame;
    }
}
