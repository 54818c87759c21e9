using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>Sends several requests of which some may fail: <c>[all_ok, results, errors]</c> (connector-sdk.md 3.1).</summary>
internal static class ParallelRequests
{
    private const int MostThreads = 20;

    public static async Task<JsValue> SendAsync(LambdaRun run, IReadOnlyList<RequestObject> requests, int threads)
    {
        var results = new Value[requests.Count];
        var errors = new Value[requests.Count];
        var next = 0;

        // Everything goes on on the run's loop, so the counter needs no lock.
        async Task WorkAsync()
        {
            while (next < requests.Count)
            {
                var index = next++;
                (results[index], errors[index]) = await AttemptAsync(requests[index]);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Math.Clamp(threads, 1, MostThreads)).Select(_ => WorkAsync()));
        return run.Data.ToScript(ListValue.Of(
            Value.Of(errors.All(error => error.IsNull)), ListValue.Of(results), ListValue.Of(errors)));
    }

    private static async Task<(Value Result, Value Error)> AttemptAsync(RequestObject request)
    {
        try
        {
            return (await request.SendAsync(), Value.Null);
        }
        catch (ConnectorException failure)
        {
            return (Value.Null, Value.Of(failure.Message));
        }
    }
}
