using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>What the word <c>workato</c> stands for: <c>workato.parse_yaml</c>, <c>workato.jwt_encode</c>… A host may know more.</summary>
public class RubyWorkato : RubyObject
{
    public static readonly RubyWorkato Instance = new();

    protected RubyWorkato()
    {
    }

    public override RubyClass Class => RubyClasses.Workato;

    public override string ToText() => "workato";
}
