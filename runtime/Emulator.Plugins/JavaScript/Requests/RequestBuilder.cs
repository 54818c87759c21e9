using Emulator.Plugins.JavaScript.Running;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>A request as a script builds it; the builder methods come from the shared shape.</summary>
internal abstract class RequestBuilder : ObjectInstance
{
    protected RequestBuilder(LambdaRun run, RequestDraft draft)
        : base(run.Engine)
    {
        Run = run;
        Draft = draft;
    }

    public LambdaRun Run { get; }

    public RequestDraft Draft { get; }

    /// <summary>Refuses a builder method that comes too late or stands in the wrong place.</summary>
    /// <exception cref="Jint.Runtime.JavaScriptException">The method cannot be used now.</exception>
    public abstract void CheckOpen(string method);
}
