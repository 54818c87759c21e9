using System.Net.Http.Json;
using System.Security.Cryptography;
using Emulator.Connections;
using Emulator.Hosting;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.TrackVia.Server;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Secrets;

namespace Emulator.Cli.Demo;

/// <summary>
/// Where the story plays: a fresh workspace with the sample recipes, a local TrackVia, and a host whose requests all
/// go there. Nothing of it outlives the demo unless it is kept.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    public const string Connection = "TrackVia";
    public const string Employee = "priya.nair@summit.example";
    public const string EmployeePassword = "Orange-Bike-42";
    public const string ApiKey = "summit-prod-key";
    public const string ApiUser = "workato.integration@summit.example";
    public const string Token = "tok-workato-main";
    public const string TokenName = "workato-main";

    private readonly TrackViaServer _server;
    private readonly HttpClient _admin;
    private readonly bool _keep;

    private Stage(TrackViaServer server, EmulatorHost host, bool keep)
    {
        _server = server;
        _keep = keep;
        _admin = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.HttpAddress };
        Host = host;
    }

    public EmulatorHost Host { get; }

    public ConnectionDesk Desk => Host.Desk;

    /// <summary>SHA-256 of every recipe file when the curtain rose, by file name.</summary>
    public IReadOnlyDictionary<string, string> RecipesAtStart { get; private set; } = new Dictionary<string, string>();

    public static async Task<Stage> SetAsync(CommandScope scope, bool keep, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-demo-").FullName;
        Copy(Path.Combine(AppContext.BaseDirectory, "recipes", "trackvia"), Path.Combine(folder, "recipes", "trackvia"));
        var server = await TrackViaServer.StartAsync(new TrackViaServerOptions { Time = scope.Time }, cancellation);
        var host = EmulatorHost.Build(new EmulatorOptions
        {
            Workspace = new Workspace(folder),
            ConnectorFolders = [CommandScope.ShippedConnectors],
            HttpVia = server.HttpAddress,
            Time = scope.Time,
        });
        var stage = new Stage(server, host, keep);
        stage.RecipesAtStart = stage.RecipeHashes();
        return stage;
    }

    /// <summary>Runs a sample recipe for its sample event and gives the ended job.</summary>
    public async Task<Job> RunAsync(string recipe, string eventFile, CancellationToken cancellation)
    {
        var folder = Path.Combine(Host.Workspace.Root, "recipes", "trackvia");
        var outcome = await Host.Runs.RunAsync(
            new RunOrder
            {
                RecipePath = Path.Combine(folder, recipe),
                Event = PlainJson.Read(await File.ReadAllTextAsync(Path.Combine(folder, eventFile), cancellation)),
            },
            cancellation);
        return outcome.Job ?? throw new InvalidOperationException(string.Join(Environment.NewLine, outcome.Problems));
    }

    public Task<Job> ScheduleWorkOrderAsync(CancellationToken cancellation) =>
        RunAsync("schedule-work-order.recipe.yaml", "work-order.event.json", cancellation);

    public Task<DeskResult> ConnectAsync(ConnectionChange change, CancellationToken cancellation) =>
        Desk.ConnectAsync(Connection, change, new LoginOptions(), Host.Owner, cancellation);

    public static SecretEntry Typed(string secret) => SecretEntry.Entered(new Secret(secret));

    /// <summary>Does in TrackVia's administration what a person there would do, and gives the answer.</summary>
    public async Task<Value> AdministerAsync(string path, object body, CancellationToken cancellation)
    {
        using var answer = await _admin.PostAsJsonAsync(new Uri($"__admin/{path}", UriKind.Relative), body, cancellation);
        answer.EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        return text.Length == 0 ? Value.Null : PlainJson.Read(text);
    }

    public IReadOnlyDictionary<string, string> RecipeHashes() => Host.Workspace.RecipeFiles().ToDictionary(
        file => Path.GetFileName(file),
        file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await Host.DisposeAsync();
        await _server.DisposeAsync();
        if (!_keep)
        {
            Directory.Delete(Host.Workspace.Root, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
