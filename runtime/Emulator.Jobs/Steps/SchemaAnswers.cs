using System.Collections.Concurrent;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Jobs.Steps;

/// <summary>
/// What services have answered to one job while it asked for schemas. The fields of several steps are often read from
/// the same address, and on the platform a job sends nothing for its schemas at all. Thread-safe.
/// </summary>
internal sealed class SchemaAnswers
{
    private const int Most = 100;

    private readonly ConcurrentDictionary<string, Value> _known = new(StringComparer.Ordinal);

    public Value? Find(string key) => _known.GetValueOrDefault(key);

    public void Keep(string key, Value answer)
    {
        // Addresses that come from pills may be as many as there are records: begin anew rather than grow.
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known[key] = answer;
    }

    /// <summary>
    /// The same for requests that get the same answer over one connection; null for one that must be sent whatever
    /// was answered before: it changes something, or carries more than an address.
    /// </summary>
    public static string? Key(string connection, int version, ConnectorRequest request)
    {
        var isPlain = request is
        {
            Verb: "GET",
            Payload.IsNull: true,
            Headers.Count: 0,
            CaseSensitiveHeaders.Count: 0,
            ResponseFormat: ResponseFormat.Json,
            User: null,
            AuthType: null,
            AfterResponse: null,
            AfterErrorResponse: null,
        };
        return isPlain
            ? $"{connection}\n{version}\n{request.Url}\n{PlainJson.Write(request.Parameters)}\n{request.RawQuery}\n{request.Redirects}"
            : null;
    }
}
