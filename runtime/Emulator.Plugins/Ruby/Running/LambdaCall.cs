using Emulator.Ruby;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>
/// One run of a lambda. Ruby's requests are answered in the middle of an expression, so the lambda has a thread for
/// itself, which waits while the answer is on its way.
/// </summary>
internal sealed class LambdaCall
{
    private readonly CancellationToken _cancellation;
    private CompiledProc? _lambda;

    private LambdaCall(RubySource source, LambdaSelf self, CancellationToken cancellation)
    {
        (Source, Self, _cancellation) = (source, self, cancellation);
        Run = source.Host.Run(source.Host.Limits);
        self.Call = this;

        // A lambda that names no constant may still raise and rescue the errors that are defined with them.
        _ = ConnectorConstants.All;
    }

    public RubySource Source { get; }

    public LambdaSelf Self { get; }

    public RubyRun Run { get; }

    /// <summary>Runs the work with that self.</summary>
    /// <exception cref="ConnectorException">The lambda failed: its own error, a refused request, a broken limit.</exception>
    public static ValueTask<T> RunAsync<T>(RubySource source, LambdaSelf self, Func<LambdaCall, T> work, CancellationToken cancellation)
    {
        // What sends nothing is over before a thread could be had.
        return self.Operation is null || self.Kind == ContextKind.Global
            ? new ValueTask<T>(RunHere(source, self, work, cancellation))
            : new ValueTask<T>(source.Host.Threads.RunAsync(
                () => RunHere(source, self, work, cancellation), isBounded: self.Kind == ContextKind.Action, cancellation));
    }

    public Value Data(RubyObject result) => ValueWriter.Write(Run, result);

    /// <summary>Calls with as many of the arguments as the lambda has parameters (connector-sdk.md 0.2).</summary>
    public RubyObject Invoke(CompiledProc lambda, params RubyObject[] offered) =>
        Resolve(Entered(lambda).CallOn(Run, Self, new Arguments([.. offered.Take(lambda.ParameterCount)])));

    /// <summary>Calls with exactly these arguments; another number of parameters is an error.</summary>
    public RubyObject InvokeStrictly(CompiledProc lambda, RubyObject[] arguments) =>
        Resolve(Entered(lambda).CallOn(Run, Self, new Arguments(arguments)));

    /// <summary>Calls a pick list: (), (connection), (connection, **parameters) or (connection, parameters).</summary>
    public RubyObject InvokePickList(CompiledProc lambda, RubyObject first, RubyHash keywords) => Resolve(lambda.ParameterCount switch
    {
        0 => Entered(lambda).CallOn(Run, Self, Arguments.None),
        1 => Entered(lambda).CallOn(Run, Self, new Arguments([first])),
        _ => Entered(lambda).CallOn(Run, Self, new Arguments([first], keywords)),
    });

    /// <summary>Waits for something outside.</summary>
    public T Wait<T>(Func<CancellationToken, ValueTask<T>> work) => Wait(work, _cancellation);

    /// <summary>The same for whoever calls a library without a lambda in Ruby around it.</summary>
    public static T Wait<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellation)
    {
        try
        {
            return work(cancellation).AsTask().GetAwaiter().GetResult();
        }
        catch (ConnectorException refused)
        {
            // In Ruby's own terms, so that a rescue can see it.
            throw new RubyException(LambdaFailure.ClassOf(refused), refused.VendorMessage ?? refused.Message) { Origin = refused };
        }
    }

    private static T RunHere<T>(RubySource source, LambdaSelf self, Func<LambdaCall, T> work, CancellationToken cancellation)
    {
        var call = new LambdaCall(source, self, cancellation);
        try
        {
            return work(call);
        }
        catch (Exception thrown) when (LambdaFailure.Of(thrown, call.Place) is { } failure)
        {
            throw failure;
        }
    }

    // The lambda that was called for: what has no place of its own, such as a result that is no field, has that of its body.
    private CompiledProc Entered(CompiledProc lambda)
    {
        _lambda ??= lambda;
        return lambda;
    }

    private string? Place(SourceSpan? span) =>
        (span ?? _lambda?.Span) is { } known ? RubyPlaces.Of(Source.File, Source.Text, known.Start).ToString() : null;

    // What an operation gives back may hold requests, which are sent for it (connector-sdk.md 0.4).
    private static RubyObject Resolve(RubyObject result) => result switch
    {
        RubyDeferred deferred => Resolve(deferred.Resolve()),
        _ => result,
    };
}
