using Emulator.Connections;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Schema;
using Emulator.Values.Secrets;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>A connector, whatever it is written in, with a connection whose wire is scripted.</summary>
internal sealed class TripletBench : IDisposable
{
    private readonly TripletWire _wire;
    private readonly HttpMessageInvoker _invoker;
    private readonly ImpatientTime _time = new();
    private readonly OperationOwner _owner;
    private readonly SettingsConnection _connection;

    public TripletBench(ConnectorDefinition connector, TripletCase scene)
    {
        _wire = new TripletWire(scene.Answers);
        _invoker = new HttpMessageInvoker(_wire);
        _owner = new OperationOwner
        {
            RecipeId = "recipe-1",
            Property = name => name == "tier" ? "gold" : null,
            Table = name => name == "Cities" ? ListValue.Of(Data("""{"code":"A","name":"Aa"}"""), Data("""{"code":"B","name":"Bee"}""")) : null,
            Schema = id => id == "17" ? ListValue.Of(Data("""{"name":"id"}""")) : null,
            Print = line => _wire.Seen.Append($"printed {line}\n"),
        };
        _connection = new SettingsConnection(connector, Data(scene.Settings), new ConnectionSurroundings
        {
            Wire = _invoker,
            Time = _time,
            Mask = new SecretMask(),
            Environment = _ => null,

            // Seeded, so that the boundaries of parts are the same in every language.
            Random = new Random(7),
        });
    }

    public ConnectorDefinition Connector => _connection.Definition;

    public AuthorizationDefinition Authorization => Connector.Connection!.Authorization!;

    public IOperation Operation => _connection.Start(_owner);

    public IOperation Acquiring => _connection.StartAcquiring(_owner);

    public static RecordValue Data(string json) => (RecordValue)PlainJson.Read(json);

    /// <summary>The fields as lambdas see them; the order of attributes is their author's, so it does not count.</summary>
    public static ListValue Schema(IReadOnlyList<Field> fields) => ListValue.From(fields.Select(Value (field) => Sorted(field.Source)));

    public async Task<Value> ActAsync(string action, string input) =>
        await Connector.Actions[action].Execute(Operation, new ActionCall(Data(input), [], [], Value.Null), default);

    /// <summary>Asks for one lambda by its path, as <c>exec</c> does; the order of members does not count here either.</summary>
    public async Task<Value> PathAsync(string path, string arguments) => Sorted(await Connector.Path!(
        path.EndsWith(".acquire", StringComparison.Ordinal) ? Acquiring : Operation, path.Split('.'), Data(arguments), default));

    public async Task<Value> FieldsAsync(FieldsLambda? lambda, string config = "{}") => Schema(await lambda!(Operation, Data(config), default));

    /// <summary>Runs a case to its end and writes down what happened.</summary>
    public async Task<string> TellAsync(TripletCase scene)
    {
        string end;
        try
        {
            end = $"= {PlainJson.Write(await scene.Ask(this), indented: true)}";
        }
        catch (ConnectorException failure)
        {
            // Of the connector's own words the status is not part.
            end = $"! {failure.Kind} {(failure.Kind == FailureKind.Connector ? null : failure.Status)} {failure.Message}";
        }

        var waits = _time.Waits == 0 ? string.Empty : $"waited {_time.Waits} times\n";
        return $"{_wire.Seen}{waits}settings {PlainJson.Write(Sorted(_connection.Settings))}\n{end}\n";
    }

    public void Dispose() => _invoker.Dispose();

    private static RecordValue Sorted(RecordValue record) => RecordValue.From(record
        .OrderBy(member => member.Key, StringComparer.Ordinal)
        .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value))));

    private static Value Sorted(Value value) => value switch
    {
        RecordValue record => Sorted(record),
        ListValue list => ListValue.From(list.Select(Sorted)),
        _ => value,
    };
}
