using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>What a value may look like; variables in it take their parts of the value on the way.</summary>
internal abstract class Pattern
{
    /// <summary>Whether the value fits.</summary>
    /// <param name="frame">Where the variables are.</param>
    /// <param name="value">What is looked at.</param>
    /// <param name="mismatch">Takes the reason when it does not fit; null where nobody asks for one.</param>
    public abstract bool Matches(Frame frame, RubyObject value, Mismatch? mismatch);
}
