using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>How a recipe answers who called it: an API's client, another recipe, an agent.</summary>
/// <param name="Name">The action that answers.</param>
/// <param name="Body">The key of its input that holds the answer.</param>
internal sealed record AnswerKind(string Name, string Body)
{
    private static readonly AnswerKind Api = new("return_response", "response");
    private static readonly AnswerKind Function = new("return_result", "result");
    private static readonly AnswerKind Agent = new("workflow_return_result", "result");

    /// <summary>Null for a recipe that nobody waits for.</summary>
    public static AnswerKind? Of(TriggerStep trigger) => (trigger.Provider, trigger.Name) switch
    {
        ("workato_api_platform", "receive_request") => Api,
        ("workato_recipe_function", "execute") when Declared(trigger).Count > 0 => Function,
        ("workato_genie" or "workato_skill", "start_workflow") when Declared(trigger).Count > 0 => Agent,
        _ => null,
    };

    /// <summary>The fields of the result that the trigger declares.</summary>
    public static ListValue Declared(TriggerStep trigger) => SchemaTexts.Read(trigger.Input.Find("result_schema_json")?.Node);

    /// <summary>Code to the fields of its answer, in the order in which an API trigger declares them.</summary>
    public static IReadOnlyList<(string Code, ListValue Fields, SourcePlace Place)> Responses(TriggerStep trigger)
    {
        var list = (trigger.Input.Find("response")?.Node as InputRecord)?.Find("responses")?.Node as InputList;
        return
        [
            .. (list?.Items ?? []).OfType<InputRecord>()
                .Where(item => InputTexts.Constant(item, "http_status_code") is not null)
                .Select(item => (InputTexts.Constant(item, "http_status_code")!, SchemaTexts.Read(item.Find("body_schema")?.Node), item.Place)),
        ];
    }

    public bool IsAnswer(Step step) => step is ActionStep { Skip: false } action && action.Name == Name;
}
