using System.Collections.Concurrent;
using System.Globalization;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Plugins.Tests;

/// <summary>
/// A wire that plays a script: every request must be one that the test expects, in the order of expectation, and
/// gets the answer that stands beside it. Response handlers run as the real wire runs them.
/// </summary>
internal sealed class ScriptedOperation : IOperation
{
    private readonly ConcurrentQueue<(string Line, Func<ConnectorRequest, CancellationToken, ValueTask<Value>> Answer)> _script = new();

    public RecordValue Settings { get; set; } = RecordValue.Empty;

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.Parse("2026-11-23T20:15:30.25Z", CultureInfo.InvariantCulture));

    public TimeProvider Time => Clock;

    public string RecipeId { get; set; } = "recipe-1";

    public string JobId { get; set; } = "job-1";

    public List<string> Sent { get; } = [];

    public List<ConnectorRequest> Requests { get; } = [];

    public List<string> Printed { get; } = [];

    public Dictionary<string, string> Properties { get; } = [];

    public Dictionary<string, ListValue> Tables { get; } = [];

    public Dictionary<string, ListValue> Schemas { get; } = [];

    /// <summary>Expects a request, written as <see cref="RequestLine"/> writes it, and answers with JSON.</summary>
    public ScriptedOperation Expect(string line, string json) => Expect(line, PlainJson.Read(json));

    public ScriptedOperation Expect(string line, Value body, RecordValue? headers = null) =>
        Expect(line, async (request, _) => request.AfterResponse is { } handle
            ? await handle(200, body, headers ?? RecordValue.Empty)
            : body);

    public ScriptedOperation Expect(string line, Func<ConnectorRequest, CancellationToken, ValueTask<Value>> answer)
    {
        _script.Enqueue((line, answer));
        return this;
    }

    /// <summary>Expects a request and refuses it, through the request's error handler where that matches.</summary>
    public ScriptedOperation Refuse(string line, int status, string reason, string body) =>
        Expect(line, async (request, _) =>
        {
            var message = $"{status} {reason}";
            var handler = request.AfterErrorResponse;
            return handler?.Matchers.Any(matcher => Fits(matcher, status, message, body)) == true
                ? await handler.Handle(status, body, RecordValue.Empty, message)
                : throw new ConnectorException(FailureKind.Http, message)
                {
                    Status = status, Verb = request.Verb, Body = body,
                };
        });

    public ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        lock (Sent)
        {
            var line = RequestLine.Of(request);
            Sent.Add(line);
            Requests.Add(request);
            return _script.TryDequeue(out var next) && next.Line == line
                ? next.Answer(request, cancellation)
                : throw new InvalidOperationException($"unexpected request: {line}, expected: {next.Line ?? "none"}");
        }
    }

    public string? Property(string name) => Properties.GetValueOrDefault(name);

    public ListValue? LookupTable(string nameOrId) => Tables.GetValueOrDefault(nameOrId);

    public ListValue? WorkatoSchema(string id) => Schemas.GetValueOrDefault(id);

    public ValueTask CheckpointAsync(Value state, Value? output, CancellationToken cancellation)
    {
        Printed.Add($"checkpoint {state} {output}");
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<string>> AddressesAsync(string name, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<string>>(name == "here.example" ? ["127.0.0.1", "127.0.0.2"] : []);

    /// <summary>What resuming calls bring, one after another; null for none in time.</summary>
    public Queue<Value?> Resumptions { get; } = new();

    public async ValueTask<Value?> SuspendAsync(DateTimeOffset expiresAt, Func<string, ValueTask> announce, CancellationToken cancellation)
    {
        if (Resumptions.Count == 0)
        {
            throw SuspendException.Refused();
        }

        Printed.Add($"suspended until {expiresAt.UtcDateTime:HH:mm:ss}");
        await announce("token-1");
        return Resumptions.Dequeue();
    }

    public void Print(string line) => Printed.Add(line);

    /// <summary>Fails when an expected request was never sent.</summary>
    public void CheckDone() => Assert.That(_script.Select(step => step.Line), Is.Empty, "requests that were never sent");

    private static bool Fits(Sdk.Authorization.ResponseMatcher matcher, int status, string message, string body) =>
        matcher.Text is { } pattern
            ? System.Text.RegularExpressions.Regex.IsMatch(message, pattern)
                || System.Text.RegularExpressions.Regex.IsMatch(body, pattern)
            : matcher.Matches(status, message, body);
}
