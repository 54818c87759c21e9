using Emulator.Connections.Auth;
using Emulator.Connections.Secrets;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Connections.Tests.Support;

/// <summary>A workspace in a folder of its own with a scripted service: everything that a connection needs to live.</summary>
internal sealed class Bench : IDisposable
{
    private readonly HttpMessageInvoker _invoker;

    public Bench(params ConnectorDefinition[] connectors)
    {
        Folder = Directory.CreateTempSubdirectory("connections-").FullName;
        _invoker = new HttpMessageInvoker(Wire);
        Catalog = new ConnectorCatalog(connectors.ToDictionary(
            connector => connector.Name, connector => new Func<ConnectorDefinition>(() => connector)));
        Surroundings = new ConnectionSurroundings
        {
            Wire = _invoker, Time = Time, Mask = Mask, Environment = name => Environment.GetValueOrDefault(name), Random = Some.Random(),
        };
    }

    public string Folder { get; }

    public string StateFolder => Path.Combine(Folder, ".emulator");

    public ScriptedWire Wire { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public SecretMask Mask { get; } = new();

    public Dictionary<string, string> Environment { get; } = [];

    public ConnectorCatalog Catalog { get; }

    public ConnectionSurroundings Surroundings { get; set; }

    public List<RequestRecord> Requests { get; } = [];

    public OperationOwner Owner => new()
    {
        Requested = request =>
        {
            lock (Requests)
            {
                Requests.Add(request);
            }
        },
    };

    public string Write(string text, string name = "acme.connection.yaml")
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>What one process of the product would have: its own book, store, opener and desk over the same folder.</summary>
    public Process Start()
    {
        var problems = new List<Problem>();
        var book = ConnectionBook.Read(Directory.GetFiles(Folder, "*.connection.yaml").Order(), problems);
        var store = new StateStore(StateFolder);
        var opener = new ConnectionOpener(book, Catalog, store, Surroundings);
        return new Process(book, store, opener, new ConnectionDesk(book, Catalog, store, opener, Surroundings), problems);
    }

    /// <summary>A wire without authorization, for what only concerns requests.</summary>
    public IOperation BareOperation(string? baseUri = "https://acme.example/api/") =>
        new BareOperation(new AttemptSender(Surroundings), Owner, RecordValue.Empty)
        {
            BaseUri = (_, _) => ValueTask.FromResult(baseUri),
        };

    public static ConnectorRequest Get(string url) => new("GET", url);

    public void Dispose()
    {
        _invoker.Dispose();
        Wire.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    public sealed record Process(
        ConnectionBook Book, StateStore Store, ConnectionOpener Opener, ConnectionDesk Desk, IReadOnlyList<Problem> Problems);
}
