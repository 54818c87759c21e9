using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>What <c>workato</c> is inside a connector: the formulas' methods, and CSV, streams and look-ups besides (connector-sdk.md 7.2).</summary>
internal sealed class ConnectorWorkato(LambdaSelf self) : RubyWorkato
{
    public LambdaSelf Self => self;

    public override RubyClass Class => LibraryClasses.Workato;
}
