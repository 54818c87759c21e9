using Emulator.Plugins.JavaScript.Definitions;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Jint;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>Hangs a script's handlers on a request (connector-sdk.md 3.2, 3.6); they run in the engine that made them.</summary>
internal static class ResponseHandlers
{
    public static void SetAfterResponse(RequestBuilder builder, JsValue[] arguments)
    {
        var handler = Handler(builder, "after_response", arguments);
        builder.Draft.Request.AfterResponse = (status, body, headers) =>
            new ValueTask<Value>(CallAsync(builder.Run, handler, run =>
                [JsNumber.Create(status), run.Data.ToScript(body), new HeaderObject(run.Engine, headers)]));
    }

    /// <summary>The last argument is the handler, those before it say when it runs; without any it never runs.</summary>
    public static void SetAfterErrorResponse(RequestBuilder builder, JsValue[] arguments)
    {
        var handler = Handler(builder, "after_error_response", arguments);
        var matchers = arguments[..^1].SelectMany(given => MatcherReader.Read(builder.Run, given)).ToList();
        builder.Draft.Request.AfterErrorResponse = new ErrorResponseHandler(
            matchers,
            (status, body, headers, message) => new ValueTask<Value>(CallAsync(builder.Run, handler, run =>
                [
                    JsNumber.Create(status),
                    new JsString(body),
                    new HeaderObject(run.Engine, headers),
                    new JsString(message),
                ])));
    }

    private static JsValue Handler(RequestBuilder builder, string method, JsValue[] arguments) =>
        arguments is [.., var last] && last.IsCallable()
            ? last
            : throw builder.Run.Errors.Thrown(FailureKind.Plugin, $"{method}(…) needs a function as its last argument");

    private static Task<Value> CallAsync(LambdaRun run, JsValue handler, Func<LambdaRun, JsValue[]> arguments) =>
        run.InsideAsync(async () => await run.Data.ReadAsync(await run.CallAsync(handler, arguments(run))));
}
