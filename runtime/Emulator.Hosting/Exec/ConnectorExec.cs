using System.Collections.Concurrent;
using Emulator.Connections;
using Emulator.Hosting.Wiring;
using Emulator.Plugins;
using Emulator.Sdk;
using Emulator.Values.Schema;
using Emulator.Values.Secrets;

namespace Emulator.Hosting.Exec;

/// <summary>Runs lambdas of connector files, many in one process; a file is read once.</summary>
public sealed class ConnectorExec : IDisposable
{
    private readonly EmulatorOptions _options;
    private readonly HttpMessageInvoker _wire;
    private readonly CallTime _time;
    private readonly ConcurrentDictionary<string, Lazy<ConnectorDefinition>> _loaded = new(StringComparer.Ordinal);

    /// <exception cref="OptionsException">The options are not allowed.</exception>
    public ConnectorExec(EmulatorOptions options)
    {
        Wire.Check(options);
        (_options, _wire, _time) = (options, Wire.Make(options), new CallTime(options.Time));
    }

    public void Dispose() => _wire.Dispose();

    public async Task<ExecOutcome> RunAsync(ExecCall call, CancellationToken cancellation)
    {
        _time.Now = call.Now;
        var sent = new List<SentRequest>();
        var lines = new List<string>();
        try
        {
            var definition = Load(call.Connector);
            using var recorded = new HttpMessageInvoker(new RecordingHandler(_wire, sent), disposeHandler: false);
            var surroundings = new ConnectionSurroundings
            {
                Wire = recorded,
                Time = _time,
                Mask = new SecretMask(),
                Environment = _options.Environment,
                Random = _options.Random ?? SystemRandom.Make(),
            };
            var connection = OpenConnection.Of(definition, call.Settings, surroundings);
            var owner = new OperationOwner { RecipeId = "recipe", Print = lines.Add };
            var result = await ExecPaths.RunAsync(connection, call, owner, cancellation);
            return new ExecOutcome(result, null, null, sent, lines);
        }
        catch (ConnectorException failed)
        {
            return new ExecOutcome(null, failed.ErrorClass ?? ClassOf(failed), failed.Message, sent, lines);
        }
        catch (ConnectorLoadException broken)
        {
            return new ExecOutcome(null, "SyntaxError", broken.Message, sent, lines);
        }
        catch (SchemaException wrong)
        {
            return new ExecOutcome(null, "ArgumentError", wrong.Message, sent, lines);
        }
        catch (ExecPathException unknown)
        {
            return new ExecOutcome(null, "NoMethodError", unknown.Message, sent, lines);
        }
    }

    private ConnectorDefinition Load(string file) => _loaded.GetOrAdd(
        file,
        path => new Lazy<ConnectorDefinition>(() =>
        {
            var found = ConnectorFolder.Find([path], _time);
            return found.Loaders.Count == 1
                ? found.Loaders.Values.Single()()
                : throw new ExecPathException($"there is no connector file {path}");
        })).Value;

    private static string ClassOf(ConnectorException failed) => failed.Kind switch
    {
        FailureKind.Http => "Workato::Connector::Sdk::RequestFailedError",
        FailureKind.Timeout => "Workato::Connector::Sdk::RequestTimeoutError",
        FailureKind.Input => "Workato::Connector::Sdk::MissingRequiredInput",
        FailureKind.Format => "Workato::Connector::Sdk::JSONResponseFormatError",
        _ => "Workato::Connector::Sdk::RuntimeError",
    };
}
