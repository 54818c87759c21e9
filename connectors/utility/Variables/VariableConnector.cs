using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Variables;

/// <summary>Variables and lists of one job (runtime-semantics.md 10.5, recipe-format 15.2).</summary>
internal static class VariableConnector
{
    private const string Items = "list_items";

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_variable",
        "Variables",
        [
            LocalConnector.Immediate("declare_variable", "Create variable", (_, input) => Declare(input)),
            Updating("update_variables", "Update variables"),
            Updating("update_variable", "Update variable"),
            LocalConnector.Immediate("declare_list", "Create list", (_, input) => DeclareList(input)),
            LocalConnector.Immediate("insert_to_list", "Add item to list", (operation, input) => Insert(operation, input, ListValue.Of(input["list_item"]))),
            LocalConnector.Immediate("insert_to_list_batch", "Add items to list", (operation, input) => Insert(operation, input, input[Items])),
            LocalConnector.Immediate("clear_list", "Clear list", Clear),
        ]);

    // Declared again, in a loop, a variable has its first value again.
    private static Value Declare(RecordValue input)
    {
        var data = input["variables"]["data"];
        var fields = SchemaText.Read(input["variables"]["schema"]);
        return fields.Count == 0
            ? data
            : RecordValue.From(fields.Select(field => KeyValuePair.Create(SchemaText.NameOf(field), TypedValue.Of(field, data[SchemaText.NameOf(field)]))));
    }

    private static ActionDefinition Updating(string name, string title) => new()
    {
        Name = name,
        Title = title,
        IsImmediate = true,
        Execute = (operation, call, _) => new(Update(operation, call.Input, call.Skipped)),
    };

    private static Value Update(IOperation operation, RecordValue input, IReadOnlyList<string> skipped)
    {
        var job = LocalConnector.JobOf(operation);
        foreach (var (alias, variable) in VariableReference.ReadAll(input["name"]).Where(named => !skipped.Contains(named.Variable)))
        {
            // A nil value is left out of an input as one that is skipped is, and here it means nil.
            var declared = job.Output(alias);
            job.Change(new OutputChange(alias, variable, OutputChangeKind.Set, TypedValue.Like(declared[variable], input[variable])));
        }

        return RecordValue.Empty;
    }

    private static Value DeclareList(RecordValue input)
    {
        var fields = SchemaText.Read(input["list_item_schema_json"]);
        return RecordValue.Of((Items, ListValue.From(ItemsOf(input[Items]).Select(item => TypedValue.OfRecord(fields, item)))));
    }

    private static Value Insert(IOperation operation, RecordValue input, Value items)
    {
        var kind = input["location"].AsText() == "start" ? OutputChangeKind.Prepend : OutputChangeKind.Append;
        Change(operation, input, kind, ListValue.From(ItemsOf(items)));

        return RecordValue.Empty;
    }

    private static Value Clear(IOperation operation, RecordValue input)
    {
        Change(operation, input, OutputChangeKind.Set, ListValue.Empty);

        return RecordValue.Empty;
    }

    private static void Change(IOperation operation, RecordValue input, OutputChangeKind kind, ListValue items)
    {
        var alias = VariableReference.ListAlias(input["name"])
            ?? throw new ConnectorException(FailureKind.Input, "'List' must be present");
        LocalConnector.JobOf(operation).Change(new OutputChange(alias, Items, kind, items));
    }

    private static IReadOnlyList<Value> ItemsOf(Value given) => given switch
    {
        ListValue list => list,
        NullValue => [],
        _ => [given],
    };
}
