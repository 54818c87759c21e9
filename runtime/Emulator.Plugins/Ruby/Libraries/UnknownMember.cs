using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A member that a part of <c>workato</c> does not have, in the vendor's words.</summary>
internal sealed class UnknownMember(string space, string name) : RubyMethod(Signature.Parse($"{name}(*arguments)"))
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) =>
        throw new RubyException(ErrorClasses.UndefinedLibrary, $"Undefined method '{name}' for \"{space}\" namespace");
}
