using System.Net.Http.Json;
using Emulator.TrackVia.Server;

namespace Emulator.Benchmarks;

/// <summary>A warm local TrackVia and a workspace whose secrets come from the environment.</summary>
internal sealed class Place : IAsyncDisposable
{
    public const string KeyVariable = "BENCHMARK_API_KEY";
    public const string TokenVariable = "BENCHMARK_AUTH_TOKEN";

    private readonly TrackViaServer _server;

    private Place(TrackViaServer server, string folder)
    {
        _server = server;
        Folder = folder;
    }

    public string Folder { get; }

    public Uri Service => _server.HttpAddress;

    public static IReadOnlyDictionary<string, string> Secrets { get; } = new Dictionary<string, string>
    {
        [KeyVariable] = "summit-prod-key",
        [TokenVariable] = "tok-workato-main",
    };

    public static async Task<Place> SetAsync()
    {
        var folder = Directory.CreateTempSubdirectory("emulator-benchmark-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "recipes"));
        foreach (var sample in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "recipes", "trackvia")))
        {
            File.Copy(sample, Path.Combine(folder, "recipes", Path.GetFileName(sample)));
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "recipes", "trackvia.connection.yaml"),
            $$"""
            name: TrackVia
            connector: trackvia
            authentication: auth_token
            secrets: { api_key: "${env:{{KeyVariable}}}", auth_token: "${env:{{TokenVariable}}}" }
            """);
        var server = await TrackViaServer.StartAsync(new TrackViaServerOptions());
        await LiftRateLimitAsync(server.HttpAddress);
        return new Place(server, folder);
    }

    private static async Task LiftRateLimitAsync(Uri service)
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        using var answer = await client.PutAsJsonAsync(new Uri(service, "__admin/settings"), new { rate_limit_per_minute = 1_000_000 });
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
