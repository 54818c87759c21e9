using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Connectors.Utility.Tests.Support;

/// <summary>A workspace of a test's own, with the platform's connectors over it; inputs are JSON as recipes hold it.</summary>
internal sealed class Bench : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, ConnectorDefinition> _connectors;

    public Bench()
    {
        _connectors = UtilityConnectors.All(new UtilityFolder(_folder.File(".emulator"), _folder.Path))
            .ToDictionary(loader => loader.Key, loader => loader.Value());
        Operation = new DeskOperation(Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public DeskOperation Operation { get; set; }

    public IReadOnlyDictionary<string, ConnectorDefinition> Connectors => _connectors;

    public string Write(string relative, string text) => _folder.Write(relative, text);

    public string At(string relative) => _folder.File(relative);

    public async Task<Value> RunAsync(string connector, string action, string input) => await RunAsync(connector, action, (RecordValue)PlainJson.Read(input));

    public async Task<Value> RunAsync(string connector, string action, RecordValue input) =>
        await _connectors[connector].Actions[action].Execute(Operation, new ActionCall(input, [], [], Value.Null), CancellationToken.None);

    public ConnectorException Refusal(string connector, string action, string input) =>
        Assert.ThrowsAsync<ConnectorException>(() => RunAsync(connector, action, input))!;

    public async Task<PollPage> PollAsync(string connector, string trigger, string input, Value closure) =>
        await _connectors[connector].Triggers[trigger].Poll!(
            Operation, new PollCall((RecordValue)PlainJson.Read(input), closure, [], []), CancellationToken.None);

    public async Task<Value> NotifyAsync(string connector, string trigger, string input, Value payload, RecordValue headers, RecordValue parameters) =>
        await _connectors[connector].Triggers[trigger].Notification!(
            Operation, new NotificationCall((RecordValue)PlainJson.Read(input), payload, [], [], headers, parameters, RecordValue.Empty), CancellationToken.None);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
