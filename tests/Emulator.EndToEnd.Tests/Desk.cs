using Emulator.Cli;
using Emulator.Cli.Output;
using Emulator.TrackVia.Server;

namespace Emulator.EndToEnd.Tests;

/// <summary>
/// A person's place: an empty folder, the sample workspace copied into it where asked for, a local TrackVia, and the
/// command line as a shell would call it.
/// </summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly TrackViaServer? _server;

    private Desk(string folder, TrackViaServer? server)
    {
        Folder = folder;
        _server = server;
    }

    public string Folder { get; }

    public Uri Service => _server!.HttpAddress;

    public static Desk Empty() => new(Directory.CreateTempSubdirectory("emulator-test-").FullName, server: null);

    public static async Task<Desk> WithTrackViaAsync()
    {
        var server = await TrackViaServer.StartAsync(new TrackViaServerOptions());
        var desk = new Desk(Directory.CreateTempSubdirectory("emulator-test-").FullName, server);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "recipes", "trackvia")))
        {
            desk.Write(Path.Combine("recipes", "trackvia", Path.GetFileName(file)), File.ReadAllText(file));
        }

        return desk;
    }

    public string At(string relative) => Path.Combine(Folder, relative);

    public void Write(string relative, string text)
    {
        var path = Path.Combine(Folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Read(string relative) => File.ReadAllText(Path.Combine(Folder, relative));

    /// <summary>Runs a command in the folder; what is typed at it are lines of stdin.</summary>
    public async Task<CommandResult> RunAsync(string[] words, params string[] typed)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, new StringReader(string.Join('\n', typed)));
        var code = await CommandLine.RunAsync([.. words, "--workspace", Folder], terminal, Folder, CancellationToken.None);
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    public Task<CommandResult> RunAsync(string words, params string[] typed) => RunAsync(words.Split(' '), typed);

    /// <summary>The same with every request sent to the local TrackVia.</summary>
    public Task<CommandResult> RunHereAsync(string words, params string[] typed) =>
        RunAsync([.. words.Split(' '), "--http-via", Service.ToString()], typed);

    public async Task AdministerAsync(string path, string json)
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(Service, $"__admin/{path}"), content);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
