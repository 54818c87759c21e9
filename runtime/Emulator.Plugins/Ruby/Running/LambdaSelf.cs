using Emulator.Plugins.Ruby.Libraries;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Sdk;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The self of a lambda: what it may call without a receiver depends on its kind.</summary>
internal sealed class LambdaSelf(ContextKind kind, IOperation? operation) : RubyObject
{
    public ContextKind Kind => kind;

    /// <summary>The call that runs; known once it has begun.</summary>
    public LambdaCall Call { get; set; } = null!;

    /// <summary>Ends what a library waits for where no lambda in Ruby runs.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Settings and wire; null where nothing may be sent.</summary>
    public IOperation? Operation => operation;

    /// <summary>What the word <c>workato</c> stands for here.</summary>
    public ConnectorWorkato Workato => field ??= new ConnectorWorkato(this);

    public override RubyClass Class => kind switch
    {
        ContextKind.Global => ContextClasses.Global,
        ContextKind.Operation => ContextClasses.Operation,
        _ => ContextClasses.Action,
    };

    /// <summary>Waits for something outside, in a lambda or without one.</summary>
    public T Wait<T>(Func<CancellationToken, ValueTask<T>> work) => Call is null ? LambdaCall.Wait(work, Cancellation) : Call.Wait(work);

    public override string ToText() => $"#<{Class.Name}>";
}
