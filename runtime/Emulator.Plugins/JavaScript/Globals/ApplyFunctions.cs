using Emulator.Plugins.JavaScript.Requests;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>Inside <c>apply</c> the request's methods are globals too: <c>headers({ … })</c> (connector-sdk.md 0.5).</summary>
internal static class ApplyFunctions
{
    public static readonly IReadOnlyList<HostFunction> All =
    [
        .. BuilderMethods.All.Select(method =>
            new HostFunction(method.Name, 1, (run, arguments) => method.Call(Applying(run, method.Name), arguments))),
        new("current_url", 0, static (run, _) => new JsString(Applying(run, "current_url").Draft.CurrentUrl())),
        new("current_verb", 0, static (run, _) => new JsString(Applying(run, "current_verb").Draft.Request.Verb)),
    ];

    private static ApplyRequest Applying(LambdaRun run, string name) => run.Requests.Applying
        ?? throw run.Errors.Thrown(
            FailureKind.Plugin, $"{name}(…) stands alone only in apply; elsewhere it follows a request: get('…').{name}(…)");
}
