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
        Resolve(lambda.CallOn(Run, Self, new Arguments([.. offered.Take(lambda.ParameterCount)])));

    /// <summary>Calls with exactly these arguments; another number of parameters is an error.</summary>
    public RubyObject InvokeStrictly(CompiledProc lambda, RubyObject[] arguments) =>
        Resolve(lambda.CallOn(Run, Self, new Arguments(arguments)));

    /// <summary>Calls a pick list: (), (connection), (connection, **parameters) or (connection, parameters).</summary>
    public RubyObject InvokePickList(CompiledProc lambda, RubyObject first, RubyHash keywords) => Resolve(lambda.ParameterCount switch
    {
        0 => lambda.CallOn(Run, Self, Arguments.None),
        1 => lambda.CallOn(Run, Self, new Arguments([first])),
        _ => lambda.CallOn(Run, Self, new Arguments([first], keywords)),
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
            throw new RubyException(ClassOf(refused), refused.VendorMessage ?? refused.Message) { Origin = refused };
        }
    }

    private static T RunHere<T>(RubySource source, LambdaSelf self, Func<LambdaCall, T> work, CancellationToken cancellation)
    {
        var call = new LambdaCall(source, self, cancellation);
        try
        {
            return work(call);
        }
        catch (RubyException error)
        {
            throw call.Explained(error);
        }
        catch (LimitException limit)
        {
            var isDepth = limit.Limit == "depth";
            throw new ConnectorException(FailureKind.Plugin, isDepth ? $"stack level too deep: {limit.Message}" : limit.Message, limit)
            {
                ErrorClass = isDepth ? "SystemStackError" : ErrorClasses.Limit,
                Place = call.PlaceOf(limit.Span),
            };
        }
    }

    // What an operation gives back may hold requests, which are sent for it (connector-sdk.md 0.4).
    private static RubyObject Resolve(RubyObject result) => result switch
    {
        RubyDeferred deferred => Resolve(deferred.Resolve()),
        _ => result,
    };

    private ConnectorException Explained(RubyException error)
    {
        var place = PlaceOf(error.Span);
        if (error.Origin is ConnectorException refused)
        {
            return new ConnectorException(refused.Kind, refused.Message, refused)
            {
                Status = refused.Status,
                Verb = refused.Verb,
                Body = refused.Body,
                RetryAfter = refused.RetryAfter,
                IsCutOff = refused.IsCutOff,
                ErrorClass = ClassOf(refused),
                VendorMessage = refused.VendorMessage,
                Place = place,
            };
        }

        var isOwn = error.ClassName is ErrorClasses.Runtime or "RuntimeError";
        return new ConnectorException(isOwn ? FailureKind.Connector : FailureKind.Plugin, error.Message, error)
        {
            ErrorClass = error.ClassName == "Workato::ArgumentError" ? ErrorClasses.Argument : error.ClassName,
            Place = place,
        };
    }

    private string? PlaceOf(SourceSpan? span) => span is { } known ? RubyPlaces.Of(Source.File, Source.Text, known.Start).ToString() : null;

    private static string ClassOf(ConnectorException refused) => refused.ErrorClass ?? refused.Kind switch
    {
        FailureKind.Timeout => ErrorClasses.Timeout,
        FailureKind.Http => ErrorClasses.RequestFailed,
        FailureKind.Format => ErrorClasses.JsonAnswer,
        FailureKind.Unreachable => "SocketError",
        _ => ErrorClasses.Runtime,
    };
}
