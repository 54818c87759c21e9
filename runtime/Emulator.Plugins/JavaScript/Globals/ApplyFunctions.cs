using Emulator.Plugins.JavaScript.Requests;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>Inside <c>apply</c> the request's methods are globals too: <c>headers({ … })</c> (connector-sdk.md 0.5).</summary>
internal static class ApplyFunctions
{
    public static readonly IReadOnlyList<HostFunction> All =
    [
        .. BuilderMethods.All.Select(method =>
            new HostFunction(method.Name, 1, (run, arguments) => method.Call(Applying(run, method.Name), arguments))),
        new("current_url", 0, static (run, _) => new JsString(Url(Applying(run, "current_url").Draft.Request))),
        new("current_verb", 0, static (run, _) => new JsString(Applying(run, "current_verb").Draft.Request.Verb)),
    ];

    private static ApplyRequest Applying(LambdaRun run, string name) => run.Requests.Applying
        ?? throw run.Errors.Thrown(
            FailureKind.Plugin, $"{name}(…) stands alone only in apply; elsewhere it follows a request: get('…').{name}(…)");

    private static string Url(Sdk.Requests.ConnectorRequest request)
    {
        var pairs = request.Parameters
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(Text(parameter.Value))}");
        var query = string.Join('&', request.RawQuery is { } raw ? pairs.Append(raw) : pairs);
        return query.Length == 0 ? request.Url : $"{request.Url}{(request.Url.Contains('?') ? '&' : '?')}{query}";
    }

    private static string Text(Value value) => value is TextValue text ? text.Text : value.IsNull ? string.Empty : value.ToString();
}
