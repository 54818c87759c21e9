using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Lists;

/// <summary>The older list tools, which still occur (runtime-semantics.md 10.5).</summary>
internal static class ListConnector
{
    private const int Longest = 50_000;

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_list",
        "Lists",
        [
            LocalConnector.Immediate("create_list", "Create list", (_, input) => Create(input)),
            LocalConnector.Immediate("accumulate_list_items", "Accumulate items to list", Accumulate),
        ]);

    // A source of counters: the numbers from 0 on.
    private static Value Create(RecordValue input)
    {
        var written = input["size"] is TextValue text ? text.Text : input["size"].ToString();
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size > Longest)
        {
            throw new ConnectorException(FailureKind.Input, $"the size of a list is a whole number up to {Longest}, not {written}");
        }

        return RecordValue.Of(("list", ListValue.From(Enumerable.Range(0, size).Select(index => Value.Of(index)))));
    }

    // Its own output grows each time that the step runs.
    private static Value Accumulate(IOperation operation, RecordValue input)
    {
        var job = LocalConnector.JobOf(operation);
        var before = job.Output(job.Step)["list_items"] as ListValue ?? ListValue.Empty;
        var item = input["list_item"] is RecordValue record && record.Has("data") ? record["data"] : input["list_item"];
        return RecordValue.Of(("list_items", ListValue.From(before.Append(item))));
    }
}
