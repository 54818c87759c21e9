using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The self of a file while it is loaded: Ruby's main object. What it prints then reaches nobody.</summary>
internal sealed class LoadingSelf : RubyObject
{
    public static readonly LoadingSelf Instance = new();

    private static readonly RubyClass Type = new RubyClass("Object", RubyClasses.Functions).With<LoadingSelf>(table => Outputs.Define(table, static (_, _) => { }));

    private LoadingSelf()
    {
    }

    public override RubyClass Class => Type;

    public override string ToText() => "main";
}
