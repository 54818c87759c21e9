using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Globals;
using Emulator.Plugins.JavaScript.Requests;
using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>
/// One run of one lambda: an engine of its own, in which the module is evaluated anew. Nothing that a script leaves
/// behind (module variables, changed built-ins) can reach another run, another job or another connection.
/// </summary>
internal sealed class LambdaRun
{
    private readonly RunLoop _loop;
    private ObjectInstance? _root;
    private ObjectInstance? _context;

    private LambdaRun(ScriptSource source, string lambda, IOperation? operation, CancellationToken cancellation)
    {
        Source = source;
        Lambda = lambda;
        Operation = operation;
        Cancellation = cancellation;
        Engine = new Engine(source.Host.Options);
        Engine.Advanced.HostDefined = this;
        Errors = new ScriptErrors(Engine, source, lambda);
        Data = new LambdaData(this);
        Requests = new RequestDesk(this);
        _loop = new RunLoop(
            new RunBudget(Engine, source.Host.Limits, source.Host.Time), Engine.Advanced.ProcessTasks, cancellation);
        Promises = new ScriptPromises(Engine, _loop, Errors);
    }

    public ScriptSource Source { get; }

    /// <summary>The path of the lambda, such as <c>actions.search.execute</c>, as messages name it.</summary>
    public string Lambda { get; }

    /// <summary>The connection and the wire, or null in a lambda that may only compute.</summary>
    public IOperation? Operation { get; }

    public CancellationToken Cancellation { get; }

    public Engine Engine { get; }

    public ScriptErrors Errors { get; }

    public LambdaData Data { get; }

    public RequestDesk Requests { get; }

    public ScriptPromises Promises { get; }

    /// <summary>The default export of the module.</summary>
    public ObjectInstance Root => _root ??= ModuleRoot.Evaluate(Engine, Source);

    /// <summary>What <c>this</c> is in a lambda.</summary>
    public ObjectInstance Context => _context ??= Requests.Applying ?? ContextObject.Make(Engine);

    /// <summary>The run that an engine works for.</summary>
    public static LambdaRun Of(Engine engine) => (LambdaRun)engine.Advanced.HostDefined!;

    /// <summary>Runs the body on an engine of its own and explains what goes wrong.</summary>
    /// <exception cref="ConnectorException">The lambda failed, or broke a limit.</exception>
    public static async Task<T> RunAsync<T>(
        ScriptSource source,
        string lambda,
        IOperation? operation,
        Func<LambdaRun, Task<T>> body,
        CancellationToken cancellation)
    {
        // A run ends when its promise settles; requests that are still under way then are given up.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var run = new LambdaRun(source, lambda, operation, ending.Token);
        try
        {
            return await run._loop.RunAsync(() => body(run)).ConfigureAwait(false);
        }
        catch (Exception thrown) when (run._loop.Last(() => run.Errors.Explain(thrown)) is { } failure)
        {
            throw failure;
        }
        finally
        {
            if (run._loop.IsWaiting)
            {
                await ending.CancelAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Ends the run with something that the script cannot catch.</summary>
    public void Leave(Exception leaving) => _loop.Abort(leaving);

    /// <summary>Calls a function of the script and awaits what it gives back, if that is a promise.</summary>
    public async Task<JsValue> CallAsync(JsValue function, params JsValue[] arguments) =>
        await Promises.SettleAsync(Engine.Call(function, Context, arguments));

    /// <summary>Waits for something outside, such as an answer or a delay, without holding the engine's thread.</summary>
    public Task<T> OutsideAsync<T>(Func<ValueTask<T>> call) => _loop.OutsideAsync(call);

    /// <summary>Runs a handler of this run's script on behalf of an outside call that waits for it.</summary>
    public Task<T> InsideAsync<T>(Func<Task<T>> call) => _loop.InsideAsync(async () =>
    {
        try
        {
            return await call();
        }
        catch (Exception thrown) when (Errors.Explain(thrown) is { } failure)
        {
            throw failure;
        }
    });
}
