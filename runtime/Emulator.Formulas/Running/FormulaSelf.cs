using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Formulas.Running;

/// <summary>The object that bare names are asked of: Ruby's functions, and the tables of the workspace.</summary>
internal sealed class FormulaSelf(PillSource pills) : RubyObject
{
    private static readonly RubyClass Main = new RubyClass("Object", RubyClasses.Functions).With<FormulaSelf>(LookupMethods.Define);

    public PillSource Pills { get; } = pills;

    public override RubyClass Class => Main;

    public override string ToText() => "main";
}
