using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>How the lambda of one slot is called.</summary>
/// <param name="Kind">What its self knows.</param>
/// <param name="Call">Calls it with what its slot offers.</param>
internal sealed record PathForm(ContextKind Kind, Func<LambdaCall, CompiledProc, PathArguments, RubyObject> Call)
{
    /// <summary>What a definition without the lambda gives; null where it is an error.</summary>
    public Value? Without { get; init; }
}
