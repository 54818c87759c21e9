using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>The self of a source that belongs to nobody: it has the functions and no methods of its own.</summary>
public sealed class RubyMain : RubyObject
{
    public static readonly RubyMain Instance = new();

    private RubyMain()
    {
    }

    public override RubyClass Class => RubyClasses.Functions;

    public override string ToText() => "main";
}
