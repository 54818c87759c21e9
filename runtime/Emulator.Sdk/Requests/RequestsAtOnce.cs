using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Sends several requests at once (<c>parallel</c>, connector-sdk.md 3.1).</summary>
public static class RequestsAtOnce
{
    private const int MostThreads = 20;

    /// <summary>Sends them all; one that fails leaves its message and does not stop the others.</summary>
    /// <param name="operation">What sends them.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="threads">How many are under way at once, 1 to 20.</param>
    /// <param name="cancellation">Ends all of them.</param>
    public static async Task<ParallelAnswers> ParallelAsync(
        this IOperation operation, IReadOnlyList<ConnectorRequest> requests, int threads = 1, CancellationToken cancellation = default)
    {
        var results = new Value[requests.Count];
        var errors = new string?[requests.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(threads, 1, MostThreads), CancellationToken = cancellation };
        await Parallel.ForAsync(0, requests.Count, options, async (index, token) =>
        {
            try
            {
                results[index] = await operation.SendAsync(requests[index], token);
            }
            catch (ConnectorException refusal)
            {
                (results[index], errors[index]) = (Value.Null, refusal.Message);
            }
        });
        return new ParallelAnswers(Array.TrueForAll(errors, error => error is null), results, errors);
    }
}
