using System.Text;
using Emulator.Cli;
using Emulator.Cli.Output;
using Emulator.TrackVia.Server;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.EndToEnd.Tests;

/// <summary>
/// A person's place: an empty folder, the sample workspace copied into it where asked for, a local TrackVia, and the
/// command line as a shell would call it.
/// </summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string ScheduleRecipe = "recipes/trackvia/schedule-work-order.recipe.yaml";
    public const string RemoveRecipe = "recipes/trackvia/remove-customer.recipe.yaml";
    public const string ScheduleRun = $"run {ScheduleRecipe} --event recipes/trackvia/work-order.event.json";
    public const string ConnectionFile = "recipes/trackvia/trackvia.connection.yaml";

    private static readonly HttpClient Browser = new(new SocketsHttpHandler());

    private readonly TrackViaServer? _server;

    private Desk(string folder, TrackViaServer? server)
    {
        Folder = folder;
        _server = server;
    }

    public string Folder { get; }

    public Uri Service => _server!.HttpAddress;

    public static Desk Empty() => new(Directory.CreateTempSubdirectory("emulator-test-").FullName, server: null);

    public static Desk WithSamples()
    {
        var desk = Empty();
        desk.CopySamples();
        return desk;
    }

    /// <param name="seed">What TrackVia holds beside its own seed, as JSON.</param>
    public static async Task<Desk> WithTrackViaAsync(string? seed = null)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-test-").FullName;
        var file = seed is null ? null : Path.GetTempFileName();
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, seed);
        }

        var server = await TrackViaServer.StartAsync(new TrackViaServerOptions { SeedFile = file });
        File.Delete(file ?? Path.Combine(folder, "none"));
        var desk = new Desk(folder, server);
        desk.CopySamples();
        return desk;
    }

    /// <summary>With every sample, and the Auth Token connection connected.</summary>
    public static async Task<Desk> WithAllSamplesAsync()
    {
        var desk = await WithTrackViaAsync();
        var root = Path.Combine(AppContext.BaseDirectory, "recipes");
        foreach (var file in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories))
        {
            desk.Write(Path.Combine("recipes", Path.GetRelativePath(root, file)), File.ReadAllText(file));
        }

        (await desk.RunHereAsync("connections connect 'TrackVia service account' --secret api_key=- --secret auth_token=-", Seed.ApiKey, Seed.Token)).Exits(0);
        return desk;
    }

    public string At(string relative) => Path.Combine(Folder, relative);

    public void Write(string relative, string text)
    {
        var path = At(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Read(string relative) => File.ReadAllText(At(relative));

    /// <summary>Runs a command in the folder; what is typed at it are lines of stdin.</summary>
    public Task<CommandResult> RunAsync(string words, params string[] typed) => RunAsync(Shell.Split(words), typed);

    public Task<CommandResult> RunAsync(string[] words, params string[] typed) =>
        RunAsync(words, new StringWriter { NewLine = "\n" }, typed, CancellationToken.None);

    /// <summary>The same for a person who sits there and is asked.</summary>
    public Task<CommandResult> RunTypingAsync(string words, params string[] typed) =>
        RunAsync(Shell.Split(words), new StringWriter { NewLine = "\n" }, typed, CancellationToken.None, readsKeys: true);

    /// <summary>The same with every request sent to the local TrackVia.</summary>
    public Task<CommandResult> RunHereAsync(string words, params string[] typed) =>
        RunAsync([.. Shell.Split(words), "--http-via", Service.ToString()], typed);

    /// <summary>The same for a command that is watched, and perhaps interrupted, while it runs.</summary>
    public Task<CommandResult> RunHereAsync(string words, TextWriter error, CancellationToken cancellation) =>
        RunAsync([.. Shell.Split(words), "--http-via", Service.ToString()], error, [], cancellation);

    /// <summary>Connects the sample connection as the employee.</summary>
    public Task<CommandResult> ConnectEmployeeAsync() =>
        RunHereAsync("connections connect TrackVia --secret password=-", Seed.EmployeePassword);

    /// <summary>Moves the sample connection to Auth Token.</summary>
    public Task<CommandResult> ConnectTokenAsync(string apiKey = Seed.ApiKey, string token = Seed.Token) => RunHereAsync(
        "connections connect TrackVia --authentication auth_token --secret api_key=- --secret auth_token=-", apiKey, token);

    /// <summary>Asks the local TrackVia's administration to do something, and gives its answer.</summary>
    public Task<Value> AdministerAsync(string path, string json) => SendAsync(HttpMethod.Post, $"__admin/{path}", json);

    public Task<Value> AskAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Sends a request to the local TrackVia as any other of its clients would.</summary>
    public async Task<Value> SendAsync(HttpMethod method, string path, string? json)
    {
        using var request = new HttpRequestMessage(method, new Uri(Service, path));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await Browser.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? Value.Null : PlainJson.Read(text);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The same with somebody who reads what is said while it runs.</summary>
    public async Task<CommandResult> RunAsync(
        string[] words, TextWriter error, string[] typed, CancellationToken cancellation, bool readsKeys = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, new StringReader(string.Join('\n', typed)), readsKeys: readsKeys);
        string[] here = words.Contains("--workspace") ? [] : ["--workspace", Folder];
        var code = await CommandLine.RunAsync([.. here, .. words], terminal, Folder, cancellation);
        return new CommandResult(code, output.ToString(), error.ToString()!);
    }

    private void CopySamples()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "recipes", "trackvia")))
        {
            Write(Path.Combine("recipes", "trackvia", Path.GetFileName(file)), File.ReadAllText(file));
        }
    }
}
