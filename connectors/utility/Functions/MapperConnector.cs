using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Functions;

/// <summary>Maps data onto a shared schema (recipe-format 15.15): the data as given, by the schema's names.</summary>
internal static class MapperConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_mapper", "Data mapper", [LocalConnector.Immediate("map", "Map data", (_, input) => Map(input))]);

    private static Value Map(RecordValue input)
    {
        var data = input["data"] as RecordValue ?? RecordValue.Empty;
        return data.Has("data") ? data : data.With("data", data);
    }
}
