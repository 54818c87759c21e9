using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

public sealed class RubyNil : RubyObject
{
    public static readonly RubyNil Instance = new();

    private RubyNil()
    {
    }

    public override RubyClass Class => RubyClasses.Nil;

    public override bool IsTruthy => false;

    public override string ToText() => string.Empty;

    public override string Inspect() => "nil";
}
