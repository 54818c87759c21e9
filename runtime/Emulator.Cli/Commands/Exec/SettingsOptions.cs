using System.CommandLine;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Exec;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The options that say which connector and which settings, as the vendor's tool has them (connector-sdk.md 9.1, 9.2).</summary>
internal sealed class SettingsOptions
{
    private const string KeyVariable = "WORKATO_CONNECTOR_MASTER_KEY";

    private static readonly string[] Defaults = ["connector.rb", "connector.js"];

    private readonly Option<string?> _connector = new("--connector", "-c") { Description = "The connector: a file, or the name of one of the workspace. Default: connector.rb, connector.js.", HelpName = "FILE or NAME" };
    private readonly Option<string?> _settings = new("--settings", "-s") { Description = "Settings, plain or encrypted. Default: settings.yaml.enc, settings.yaml.", HelpName = "FILE" };
    private readonly Option<string?> _connection = new("--connection", "-n") { Description = "A connection of the workspace; with --settings, the one of that name inside the file.", HelpName = "NAME" };
    private readonly Option<string?> _key = new("--key", "-k") { Description = "The key of encrypted settings. Default: master.key.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _connector, _settings, _connection, _key })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The connector's file.</summary>
    /// <exception cref="InputException">There is no connector of that name.</exception>
    public string Connector(CommandScope scope, ParseResult parsed)
    {
        var typed = parsed.GetValue(_connector) ?? Defaults.FirstOrDefault(name => File.Exists(scope.PathHere(name))) ?? Defaults[0];
        var file = scope.PathHere(typed);
        if (Path.Exists(file) || typed.Contains('/', StringComparison.Ordinal) || typed.Contains('.', StringComparison.Ordinal))
        {
            return file;
        }

        // Looks at files alone: nothing is opened that would have to be closed.
        var own = new ConnectorShelf(scope.Workspace(parsed), scope.HostOptions(parsed)).Own;
        return own.TryGetValue(typed, out var found) ? found : throw new InputException(
            $"there is no connector {typed}, neither as a file nor in the workspace{(NearestName.Hint(typed, [.. own.Keys]) is { } hint ? $"; {hint}" : string.Empty)}");
    }

    /// <param name="scope">The process.</param>
    /// <param name="parsed">What was typed.</param>
    /// <param name="name">A connection that was named otherwise than by the option, or null.</param>
    /// <exception cref="UsageException">A connection of the workspace and a connector: it has its own.</exception>
    public ChosenSettings Choose(CommandScope scope, ParseResult parsed, string? name = null)
    {
        name ??= parsed.GetValue(_connection);
        var named = parsed.GetValue(_settings) is { } typed ? scope.PathHere(typed) : null;
        var file = named ?? SettingsFile.Default(scope.PathHere("."));

        // Alone, a name means the workspace's; in the folder of one connector, as authors of the vendor's tool have it,
        // the default settings file may be what holds it.
        if (name is null || named is not null || (file is not null && new ConnectionRoom(scope.Workspace(parsed)).Book.Find(name) is null))
        {
            return new ChosenSettings(file, name, Key(scope, parsed), IsOfWorkspace: false);
        }

        return parsed.GetValue(_connector) is not null
            ? throw new UsageException("--connection without --settings is a connection of the workspace, which has its connector: leave --connector out")
            : new ChosenSettings(null, name, Key(scope, parsed), IsOfWorkspace: true);
    }

    private string? Key(CommandScope scope, ParseResult parsed)
    {
        var (named, file) = (parsed.GetValue(_key), scope.PathHere(parsed.GetValue(_key) ?? "master.key"));
        if (named is not null && !File.Exists(file))
        {
            throw new InputException($"--key {named}: there is no such file");
        }

        return Environment.GetEnvironmentVariable(KeyVariable) ?? (File.Exists(file) ? File.ReadAllText(file) : null);
    }
}
