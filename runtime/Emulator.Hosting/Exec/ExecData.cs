using System.Text.Json;
using Emulator.Connections;
using Emulator.Sdk.MultiStep;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Exec;

/// <summary>
/// The files that the vendor's tool reads from the current folder when they are there: <c>lookup_tables.yaml</c>,
/// <c>account_properties.yaml</c> and <c>workato_schemas.json</c> (connector-sdk.md 9.2, 9.3). Each is read when a lambda
/// first asks for it.
/// </summary>
internal sealed class ExecData(string folder, string? key, Func<string, string?> environment)
{
    private readonly Lazy<RecordValue> _tables = new(() => Yaml(Path.Combine(folder, "lookup_tables.yaml"), null));
    private readonly Lazy<RecordValue> _properties = new(() => Yaml(Path.Combine(folder, "account_properties.yaml"), null)
        .Merge(Yaml(Path.Combine(folder, "account_properties.yaml.enc"), key)));

    private readonly Lazy<RecordValue> _schemas = new(() => Json(Path.Combine(folder, "workato_schemas.json")));

    /// <summary>The owner of lambdas that are tried: these files are what they may ask for.</summary>
    public OperationOwner Owner(OperationOwner owner) => owner with
    {
        Table = Rows,
        Property = name => Text(_properties.Value[name]),
        Schema = id => _schemas.Value[id] as ListValue,
        Reinvocations = Rule(),
    };

    private ListValue? Rows(string nameOrId) => _tables.Value
        .Where(table => table.Key == nameOrId || Text(table.Value["id"]) == nameOrId)
        .Select(table => table.Value["rows"] as ListValue).FirstOrDefault();

    // Properties are always texts, and ids are compared as such, whatever YAML takes them for.
    private static string? Text(Value value) => value.IsNull ? null : value.AsText() ?? PlainJson.Write(value);

    // The two variables of the vendor's tool, in seconds and in calls.
    private ReinvocationRule Rule()
    {
        var rule = ReinvocationRule.ByHand;
        rule = double.TryParse(environment("WAIT_REINVOKE_AFTER"), out var seconds) && seconds is >= 0 and <= 86_400
            ? rule with { Wait = TimeSpan.FromSeconds(seconds) } : rule;
        return int.TryParse(environment("MAX_REINVOKES"), out var most) && most >= 0 ? rule with { Most = most } : rule;
    }

    private static RecordValue Yaml(string file, string? key) =>
        File.Exists(file) ? SettingsFile.Read(file, null, key) : RecordValue.Empty;

    private static RecordValue Json(string file)
    {
        try
        {
            return File.Exists(file) ? PlainJson.Read(File.ReadAllText(file)) as RecordValue ?? RecordValue.Empty : RecordValue.Empty;
        }
        catch (JsonException broken)
        {
            throw new WorkspaceException(BrokenJson.In(file, broken), broken);
        }
    }
}
