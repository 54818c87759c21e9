using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>A method as a call site binds it: arguments are counted here, in one place for all.</summary>
public abstract class RubyMethod(Signature signature)
{
    public Signature Signature { get; } = signature;

    /// <summary>A call with any arguments.</summary>
    public abstract RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments);

    /// <summary>A call without arguments, the most frequent kind.</summary>
    public virtual RubyObject Call(RubyRun run, RubyObject self) => Call(run, self, Arguments.None);

    /// <summary>A call with one value.</summary>
    public virtual RubyObject Call(RubyRun run, RubyObject self, RubyObject value) =>
        Call(run, self, new Arguments([value]));

    /// <summary>Sorts keywords and a last hash as the signature wants them, and refuses a wrong count.</summary>
    protected Arguments Accept(in Arguments arguments)
    {
        if (arguments.Keywords is null && !Signature.TakesKeywords && arguments.Count >= Signature.Required && arguments.Count <= Signature.Most)
        {
            return arguments;
        }

        var accepted = Signature.TakesKeywords
            ? arguments.WithLastHashAsKeywords(Signature.Required)
            : arguments.WithKeywordsAsValue();
        return Signature.Refuse(accepted) is { } error ? throw error : accepted;
    }
}
