using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>What <c>aws</c> stands for.</summary>
internal sealed class AwsLibrary(LambdaSelf self) : RubyObject
{
    public LambdaSelf Self => self;

    public override RubyClass Class => LibraryClasses.Aws;

    public override string ToText() => "aws";
}
