using Emulator.Connections;
using Emulator.Connections.Secrets;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Wiring;
using Emulator.Plugins;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;
using Emulator.Values.Secrets;

namespace Emulator.Hosting.Exec;

/// <summary>
/// Tries single lambdas of connectors, as the vendor's <c>exec</c> does. A connector is loaded once however many of its
/// lambdas are tried. One call at a time: requests and the clock belong to the call that runs.
/// </summary>
public sealed class ExecDesk : IDisposable
{
    private static readonly string RecipeId = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
    private readonly Dictionary<string, ConnectorDefinition> _connectors = new(StringComparer.Ordinal);
    private readonly ExecClock _clock;
    private readonly SentRequests _sent;
    private readonly HttpMessageInvoker _wire;
    private readonly ConnectionSurroundings _surroundings;
    private readonly Action<string> _print;
    private readonly Func<string, ConnectorDefinition?> _find;
    private readonly Lazy<ConnectionOpener> _opener;
    private readonly ExecData? _data;

    /// <param name="options">Clock, environment, workspace, and where requests go.</param>
    /// <param name="print">Takes what connectors print, line by line.</param>
    /// <param name="folder">Where lookup tables, account properties and schemas may lie; null: there are none.</param>
    /// <param name="key">The content of the key file for encrypted ones, or null.</param>
    /// <exception cref="OptionsException">The address to send through is not allowed.</exception>
    public ExecDesk(EmulatorOptions options, Action<string> print, string? folder = null, string? key = null)
        : this(options, print, Checked(options), _ => null) =>
        _data = folder is null ? null : new ExecData(folder, key, options.Environment);

    /// <param name="options">Clock and environment.</param>
    /// <param name="print">Takes what connectors print, line by line.</param>
    /// <param name="wire">Where requests go.</param>
    /// <param name="find">A connector that somebody has loaded already, by what a call names; null: its file is loaded here.</param>
    internal ExecDesk(EmulatorOptions options, Action<string> print, HttpMessageHandler wire, Func<string, ConnectorDefinition?> find)
    {
        _find = find;
        _clock = new ExecClock(options.Time);
        _sent = new SentRequests(wire);
        _wire = new HttpMessageInvoker(_sent);
        _print = print;
        _surroundings = new ConnectionSurroundings
        {
            Wire = _wire,
            Time = _clock,
            Mask = new SecretMask(),
            Environment = options.Environment,
            Random = options.Random ?? SystemRandom.Make(),
        };
        _opener = new(() => new ConnectionOpener(
            new ConnectionRoom(options.Workspace).Book, new ConnectorShelf(options.Workspace, options).Catalog,
            new StateStore(options.Workspace.StateFolder), _surroundings));
    }

    /// <summary>Told how a suspended action is resumed, while it waits; null: nobody can resume one.</summary>
    public Action<string>? Suspended { get; init; }

    /// <summary>Runs the lambda; what it throws is an outcome like any other.</summary>
    /// <exception cref="WorkspaceException">A file of tables, properties or schemas cannot be read.</exception>
    public async Task<ExecOutcome> RunAsync(ExecCall call, CancellationToken cancellation)
    {
        _sent.Take();
        _clock.Frozen = call.Now;
        SettingsConnection? connection = null;
        var mask = call.Connection is null ? null : _surroundings.Mask;
        try
        {
            connection = call.Connection is null ? new SettingsConnection(Load(call.Connector), call.Settings, _surroundings) : null;
            var target = connection is null ? ExecTarget.Of(_opener.Value.Open(call.Connection!), cancellation) : ExecTarget.Of(connection);
            var result = ExecJson.Of(await ResultAsync(target, call with { Arguments = ExecTimes.Read(call.Arguments) }, cancellation));

            // The secrets of a workspace are nobody's to see; those of a settings file its author has in clear anyhow.
            return Outcome(mask?.Apply(result) ?? result, null);
        }
        catch (Exception refused) when (refused is ConnectorException or ConnectorLoadException or SchemaException)
        {
            var error = ExecErrors.Of(refused);
            return Outcome(Value.Null, error with { Message = mask?.Apply(error.Message) ?? error.Message });
        }

        ExecOutcome Outcome(Value result, ExecError? error) =>
            new(result, error, _sent.Take(), connection?.Settings ?? call.Settings) { Renewal = connection?.Renewal };
    }

    /// <summary>Logs in with OAuth 2; the outcome's settings hold what was acquired (connector-sdk.md 2.6).</summary>
    public async Task<ExecOutcome> LogInAsync(string connector, RecordValue settings, LoginOptions login, CancellationToken cancellation)
    {
        _sent.Take();
        try
        {
            var connection = new SettingsConnection(Load(connector), settings, _surroundings);
            await connection.LogInAsync(login, Owner(), cancellation);
            return new ExecOutcome(Value.Null, null, _sent.Take(), connection.Settings);
        }
        catch (Exception refused) when (refused is ConnectorException or ConnectorLoadException)
        {
            var error = ExecErrors.Of(refused);
            return new ExecOutcome(Value.Null, error with { Message = _surroundings.Mask.Apply(error.Message) }, _sent.Take(), settings);
        }
    }

    public void Dispose() => _wire.Dispose();

    private static HttpMessageHandler Checked(EmulatorOptions options)
    {
        Wire.Check(options);
        return Wire.Handler(options);
    }

    private OperationOwner Owner()
    {
        var owner = new OperationOwner { RecipeId = RecipeId, Print = line => _print(_surroundings.Mask.Apply(line)), Suspended = Suspended };
        return _data?.Owner(owner) ?? owner;
    }

    private async ValueTask<Value> ResultAsync(ExecTarget target, ExecCall call, CancellationToken cancellation)
    {
        var path = call.Path.Split('.');
        return path switch
        {
            ["actions", _] or ["triggers", _] =>
                await WholeCalls.CallAsync(target.Definition, target.Start(Owner()), path, call.Arguments, cancellation),
            ["connection", "authorization", "acquire" or "refresh"] => await PathCalls.CallAsync(
                target.Definition, await target.StartLogin(Owner(), path[2]), path, call.Arguments, cancellation),
            _ => await PathCalls.CallAsync(target.Definition, target.Start(Owner()), path, call.Arguments, cancellation),
        };
    }

    private ConnectorDefinition Load(string file)
    {
        if (_find(file) is { } found)
        {
            return found;
        }

        var full = Path.GetFullPath(file);
        if (_connectors.TryGetValue(full, out var loaded))
        {
            return loaded;
        }

        var (_, load) = ConnectorFolder.Find([full], _clock).Loaders.FirstOrDefault();
        return _connectors[full] = load is null
            ? throw new ConnectorException(FailureKind.Plugin, $"No such file or directory @ rb_sysopen - {file}") { ErrorClass = "Errno::ENOENT" }
            : load();
    }
}
