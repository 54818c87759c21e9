using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>Stands in the table of constants for a value that is made when a source names it: few do, and it is costly.</summary>
internal sealed class RubyLateConstant(Func<RubyObject> make) : RubyObject
{
    private readonly Lazy<RubyObject> _value = new(make);

    public override RubyClass Class => _value.Value.Class;

    public override string ToText() => _value.Value.ToText();

    /// <summary>The value itself, or what stands for it.</summary>
    public static RubyObject Settled(RubyObject constant) => constant is RubyLateConstant late ? late._value.Value : constant;
}
