using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads triggers and actions.</summary>
internal sealed class OperationReader(RecipeMistakes mistakes, Func<string, StepFields> schemas)
{
    public TriggerStep ReadTrigger(FieldReader fields, string alias)
    {
        fields.CheckKeys(RecipeKeys.Trigger, "a trigger");
        if (fields.OptionalTruth("skip"))
        {
            mistakes.Add(
                RecipeProblems.SkippedTrigger, fields.PlaceOf("skip"), "A trigger cannot be skipped", "remove skip");
        }

        var provider = fields.RequiredText("provider", RecipeProblems.MissingProvider, "The trigger has no provider");
        var name = fields.RequiredText("name", RecipeProblems.MissingOperation, "The trigger has no name");
        return new TriggerStep
        {
            Number = 0,
            As = alias,
            Title = fields.OptionalText("title"),
            Comment = fields.OptionalText("comment"),
            Mask = fields.OptionalTruth("mask"),
            Place = fields.Place,
            Provider = provider ?? string.Empty,
            Name = name ?? string.Empty,
            Input = InputReader.ReadFields(fields, mistakes.Problems),
            Filter = fields.IsBlank("filter") ? null : new ConditionReader(mistakes).Read(fields, "filter"),
            Schema = schemas(alias),
            ProviderPlace = fields.PlaceOf("provider"),
            NamePlace = fields.PlaceOf("name"),
        };
    }

    public ActionStep ReadAction(FieldReader fields, StepHead head)
    {
        fields.CheckKeys(RecipeKeys.Operation, "an action");
        var provider = ReadName(fields, "provider", RecipeProblems.MissingProvider, "The action has no provider", head.Skip);
        var name = ReadName(fields, "name", RecipeProblems.MissingOperation, "The action has no name", head.Skip);
        return head.Apply(new ActionStep
        {
            Mask = fields.OptionalTruth("mask"),
            Provider = provider ?? string.Empty,
            Name = name ?? string.Empty,
            Input = InputReader.ReadFields(fields, mistakes.Problems),
            Schema = schemas(head.As),
            ProviderPlace = fields.PlaceOf("provider"),
            NamePlace = fields.PlaceOf("name"),
        });
    }

    // An author may leave an empty step behind if only it is skipped (recipe-format 4.1).
    private static string? ReadName(FieldReader fields, string key, string code, string message, bool skip) =>
        skip && fields.IsBlank(key) ? string.Empty : fields.RequiredText(key, code, message);
}
