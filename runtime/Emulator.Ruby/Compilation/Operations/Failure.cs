using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A place that fails when it is reached, as an unknown constant does.</summary>
internal sealed class Failure(Func<RubyException> error, SourceSpan span) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var raised = error();
        raised.Span = span;
        throw raised;
    }
}
