using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Schema;
using Emulator.Values;

namespace Emulator.SampleConnectors;

/// <summary>A connector whose names lead nowhere: it compiles, and the check has something to say.</summary>
public sealed class CarelessConnector : IConnector
{
    public string Name => "careless";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Careless",
        Connection = new ConnectionDefinition
        {
            Fields = Fields.Of(new FieldDeclaration("api_token")),
            Authorization = new AuthorizationDefinition
            {
                Type = "api_key", Apply = (_, _, _, _) => default, RefreshOn = [ResponseMatcher.ForStatus(401)],
            },
        },
        PickLists = new Dictionary<string, PickListLambda> { ["room"] = (_, _, _) => new(ListValue.Empty) },
        Actions = Named.Actions(new ActionDefinition
        {
            Name = "find",
            Title = "Find",
            InputFields = Fields.Always(new FieldDeclaration("room") { ControlType = "select", PickList = "rooms", ConvertInput = "trim" }),
            Execute = (_, _, _) => new(RecordValue.Empty),
        }),
        Triggers = Named.Triggers(new TriggerDefinition { Name = "found", Title = "Found" }),
    };
}
