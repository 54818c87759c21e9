using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>What a recipe itself says about the output of a step.</summary>
/// <param name="Fields">In the connector's format.</param>
/// <param name="IsComplete">False where the connector may put out fields that stand in no file.</param>
internal sealed record DeclaredOutput(ListValue Fields, bool IsComplete)
{
    // The editor writes what it knows of a step into the export; a recipe that was typed says it in the input alone.
    public static DeclaredOutput Of(OperationStep step) => (step.Provider, step.Name) switch
    {
        ("workato_variable", "declare_variable") => Own(step, "variables", "schema"),
        ("workato_recipe_function", "execute") or ("workato_genie" or "workato_skill", "start_workflow") =>
            Nested("parameters", SchemaTexts.Read(step.Input.Find("parameters_schema_json")?.Node)),
        _ => new(step.Schema.Output as ListValue ?? ListValue.Empty, IsComplete: false),
    };

    private static DeclaredOutput Own(OperationStep step, string parent, string key)
    {
        var fields = SchemaTexts.Read((step.Input.Find(parent)?.Node as InputRecord)?.Find(key)?.Node);
        return new(fields, fields.Count > 0);
    }

    private static DeclaredOutput Nested(string name, ListValue fields) => new(
        ListValue.Of(RecordValue.Of(("name", name), ("type", "object"), ("properties", fields))), IsComplete: false);
}
