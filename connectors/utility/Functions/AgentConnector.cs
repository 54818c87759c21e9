using Emulator.Connectors.Utility.Unsupported;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Functions;

/// <summary>Skills of agents: for a job a function's trigger and its return (recipe-format 15.13).</summary>
internal static class AgentConnector
{
    public static ConnectorDefinition Define(string name, string title) => LocalConnector.Of(
        name,
        title,
        [
            LocalConnector.Immediate("workflow_return_result", "Return result", Return),
            UnsupportedAction.Of("assign_task_to_genie", "Assign task to genie", UtilityProblems.Model, "there is no agent here"),
        ],
        [LocalConnector.Called("start_workflow", "Start workflow") with { OutputFields = FunctionConnector.Parameters }]) with
    {
        IsLocal = false,
    };

    private static Value Return(IOperation operation, RecordValue input)
    {
        LocalConnector.JobOf(operation).Return(input["result"]);
        return RecordValue.Of(("result", input["result"]));
    }
}
