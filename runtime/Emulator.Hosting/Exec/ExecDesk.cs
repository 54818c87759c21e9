using Emulator.Connections;
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

    /// <param name="options">Clock, environment, and where requests go.</param>
    /// <param name="print">Takes what connectors print, line by line.</param>
    /// <exception cref="OptionsException">The address to send through is not allowed.</exception>
    public ExecDesk(EmulatorOptions options, Action<string> print)
        : this(options, print, Checked(options), _ => null)
    {
    }

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
    }

    /// <summary>Runs the lambda; what it throws is an outcome like any other.</summary>
    public async Task<ExecOutcome> RunAsync(ExecCall call, CancellationToken cancellation)
    {
        _sent.Take();
        _clock.Frozen = call.Now;
        SettingsConnection? connection = null;
        try
        {
            connection = new SettingsConnection(Load(call.Connector), call.Settings, _surroundings);
            var result = ExecJson.Of(await ResultAsync(connection, call with { Arguments = ExecTimes.Read(call.Arguments) }, cancellation));
            return new ExecOutcome(result, null, _sent.Take(), connection.Settings);
        }
        catch (Exception refused) when (refused is ConnectorException or ConnectorLoadException or SchemaException)
        {
            return new ExecOutcome(Value.Null, ExecErrors.Of(refused), _sent.Take(), connection?.Settings ?? call.Settings);
        }
    }

    public void Dispose() => _wire.Dispose();

    private static HttpMessageHandler Checked(EmulatorOptions options)
    {
        Wire.Check(options);
        return Wire.Handler(options);
    }

    private ValueTask<Value> ResultAsync(SettingsConnection connection, ExecCall call, CancellationToken cancellation)
    {
        var owner = new OperationOwner { RecipeId = RecipeId, Print = _print };
        var path = call.Path.Split('.');
        return path switch
        {
            ["actions", _] or ["triggers", _] => WholeCalls.CallAsync(connection.Definition, connection.Start(owner), path, call.Arguments, cancellation),
            ["connection", "authorization", "acquire"] => PathCalls.CallAsync(connection.Definition, connection.StartAcquiring(owner), path, call.Arguments, cancellation),
            ["connection", "authorization", "refresh"] => PathCalls.CallAsync(connection.Definition, connection.StartRefreshing(owner), path, call.Arguments, cancellation),
            _ => PathCalls.CallAsync(connection.Definition, connection.Start(owner), path, call.Arguments, cancellation),
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
