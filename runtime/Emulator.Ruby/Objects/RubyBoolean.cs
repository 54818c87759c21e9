using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

public sealed class RubyBoolean : RubyObject
{
    public static readonly RubyBoolean True = new(true);
    public static readonly RubyBoolean False = new(false);

    private RubyBoolean(bool truth) => Truth = truth;

    public bool Truth { get; }

    public override RubyClass Class => Truth ? RubyClasses.True : RubyClasses.False;

    public override bool IsTruthy => Truth;

    public static RubyBoolean Of(bool truth) => truth ? True : False;

    public override string ToText() => Truth ? "true" : "false";
}
