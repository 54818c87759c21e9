using System.Text;
using Emulator.Testing.Running;
using Emulator.TrackVia.Server;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Tests;

/// <summary>The local TrackVia as a test case has it: seeded anew, with a fault plan, asked for its records and its log.</summary>
internal sealed class TrackViaTestServer : IDisposable
{
    private readonly TrackViaServer _server;
    private readonly HttpClient _client;

    private TrackViaTestServer(TrackViaServer server)
    {
        _server = server;
        _client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.HttpAddress };
    }

    /// <summary>The servers that tests may wish for, by their names.</summary>
    public static IReadOnlyDictionary<string, ServerStarter> Starters { get; } =
        new Dictionary<string, ServerStarter>(StringComparer.Ordinal) { ["trackvia"] = StartAsync };

    public void Dispose() => _client.Dispose();

    private static async Task<StartedServer> StartAsync(string? seedFile, CancellationToken cancellation)
    {
        try
        {
            var server = await TrackViaServer.StartAsync(new TrackViaServerOptions { SeedFile = seedFile }, cancellation);
            var its = new TrackViaTestServer(server);
            return new StartedServer
            {
                Server = new TestServer { Address = server.HttpAddress, Ask = its.AskAsync, Secret = its.Secret },
                Reset = its.ResetAsync,
                Stop = async () =>
                {
                    its.Dispose();
                    await server.DisposeAsync();
                },
            };
        }
        catch (Exception unusable) when (unusable is IOException or FormatException)
        {
            throw new ArgumentException(unusable.Message, unusable);
        }
    }

    private async Task ResetAsync(Value faults, DateTimeOffset now, CancellationToken cancellation)
    {
        await AdminAsync(HttpMethod.Post, "reset", null, cancellation);
        await AdminAsync(HttpMethod.Post, "clock", RecordValue.Of(("now", new TimeValue(now.ToUniversalTime()))), cancellation);
        if (!faults.IsNull)
        {
            await AdminAsync(HttpMethod.Put, "faults", faults is ListValue ? RecordValue.Of(("faults", faults)) : faults, cancellation);
        }
    }

    private async Task<Value> AskAsync(Value what, CancellationToken cancellation)
    {
        if (what.AsText() == "requests")
        {
            return await AdminAsync(HttpMethod.Get, "requests", null, cancellation);
        }

        if (what["view"] is not IntegerValue view)
        {
            throw new ArgumentException("a TrackVia is asked for requests, or for { view: NUMBER }, with record: NUMBER for one of its records");
        }

        var path = what["record"] is IntegerValue record ? $"openapi/views/{view.Small}/records/{record.Small}" : $"openapi/views/{view.Small}?max=1000";
        return await ReadAsync(path, cancellation);
    }

    // Whoever may see the view sees it for the test: tokens see what their users do.
    private async Task<Value> ReadAsync(string path, CancellationToken cancellation)
    {
        var answer = Value.Null;
        foreach (var token in _server.Logins.Where(login => login.Kind == "auth token"))
        {
            var key = _server.Logins.FirstOrDefault(login => login.Kind == "api key" && login.Account == token.Account)?.Secret;
            var address = $"{path}{(path.Contains('?') ? '&' : '?')}user_key={key}&access_token={token.Secret}";
            using var response = await _client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
            answer = PlainJson.Read(await response.Content.ReadAsStringAsync(cancellation));
            if (response.IsSuccessStatusCode)
            {
                return answer["data"].IsNull ? answer : answer["data"];
            }
        }

        return answer;
    }

    private async Task<Value> AdminAsync(HttpMethod method, string path, Value? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, $"__admin/{path}")
        {
            Content = body is null ? null : new StringContent(PlainJson.Write(body), Encoding.UTF8, "application/json"),
        };
        using var response = await _client.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        return response.IsSuccessStatusCode
            ? text.Length == 0 ? Value.Null : PlainJson.Read(text)
            : throw new ArgumentException($"the local TrackVia refuses {path}: {text}");
    }

    private string? Secret(string? authentication, RecordValue fields, string secret)
    {
        var account = fields["account_id"] is IntegerValue id ? (int?)id.Small : null;
        return secret switch
        {
            "password" => Of("password", login => login.Name == fields["username"].AsText()),
            "client_secret" => Of("oauth client", login => login.Name == fields["client_id"].AsText()),
            "auth_token" => Of("auth token", login => account is null || login.Account == account),
            "api_key" => Of("api key", login => login.Account == (account ?? _server.Logins.First(token => token.Kind == "auth token").Account)),
            _ => null,
        };
    }

    private string? Of(string kind, Func<SeedLogin, bool> fits) => _server.Logins.FirstOrDefault(login => login.Kind == kind && fits(login))?.Secret;
}
