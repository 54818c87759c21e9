using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>The lambdas of an action by their names.</summary>
internal static class ActionPaths
{
    private static readonly string[] Slots =
        ["execute", "input_fields", "output_fields", "sample_output", "summarize_input", "summarize_output", "help", "description"];

    public static async ValueTask<Value> CallAsync(ActionDefinition action, string slot, PathCall call) => slot switch
    {
        "execute" => await action.Execute(
            call.Operation,
            new ActionCall(call.Record("input"), call.Schema("extended_input_schema"), call.Schema("extended_output_schema"), call.Arguments["continue"]),
            call.Cancellation),
        "input_fields" => await call.FieldsAsync(action.InputFields),
        "output_fields" => await call.FieldsAsync(action.OutputFields),
        "sample_output" => await call.SampleAsync(action.SampleOutput),
        "summarize_input" => Summaries.Of(call.Arguments["input"], action.SummarizeInput),
        "summarize_output" => Summaries.Of(call.Arguments["input"], action.SummarizeOutput),
        "help" => await DisplayPaths.HelpAsync(action.Display, call, isTrigger: false),
        "description" => await DisplayPaths.DescriptionAsync(action.Description, action.Display, call),
        _ => throw PathFailure.Unknown($"actions.{action.Name}.{slot}", Slots),
    };
}
