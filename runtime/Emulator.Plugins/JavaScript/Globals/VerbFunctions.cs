using Emulator.Plugins.JavaScript.Requests;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>The verbs (connector-sdk.md 3.1): get, head and options take parameters, the others a payload.</summary>
internal static class VerbFunctions
{
    public static readonly IReadOnlyList<HostFunction> All =
    [
        .. new[] { "get", "head", "options" }.Select(name => new HostFunction(name, 2, (run, arguments) =>
            run.Requests.Make(name.ToUpperInvariant(), arguments.At(0), arguments.At(1), JsValue.Undefined))),
        .. new[] { "post", "put", "patch", "delete", "copy", "move" }.Select(name => Payload(name, name)),

        // `delete` is a word of the language: it works as this.delete(…), and as del(…) everywhere.
        Payload("del", "delete"),
        new("parallel", 2, Parallel),
    ];

    private static HostFunction Payload(string name, string verb) => new(name, 2, (run, arguments) =>
        run.Requests.Make(verb.ToUpperInvariant(), arguments.At(0), JsValue.Undefined, arguments.At(1)));

    private static JsValue Parallel(LambdaRun run, JsValue[] arguments)
    {
        var requests = arguments.At(0) is JsArray list ? list.ToArray() : [arguments.At(0)];
        if (!Array.TrueForAll(requests, request => request is RequestObject))
        {
            throw run.Errors.Thrown(FailureKind.Plugin, "parallel(…) takes a list of requests that were not awaited: parallel([get('a'), get('b')])");
        }

        var threads = arguments.At(1).IsObject() ? arguments.At(1).Get("threads") : JsValue.Undefined;
        return run.Promises.For(ParallelRequests.SendAsync(
            run, [.. requests.OfType<RequestObject>()], threads.IsNumber() ? (int)threads.AsNumber() : 1));
    }
}
