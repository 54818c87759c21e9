using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A <c>break</c> at the end of a loop's turn: the turn's value says that it was the last one, a local keeps the loop's.</summary>
internal sealed class LastTurn(Operation value, int slot) : Operation
{
    /// <summary>The value of a last turn; no source sees it.</summary>
    public static readonly RubyObject Sign = new RubyString("break");

    public override RubyObject Run(Frame frame)
    {
        frame.Slots[slot] = value.Run(frame);
        return Sign;
    }
}
