using Emulator.Values;
using Emulator.Yaml.Keys;

namespace Emulator.Recipes.Yaml;

/// <summary>The JSON Schema of <c>*.recipe.yaml</c>, from the table that the readers use.</summary>
public static class RecipeSchema
{
    public static RecordValue Write() => KeySchema.Document(
        "Recipe of the emulator",
        KeySchema.Map(RecipeKeys.Recipe),
        ("trigger", KeySchema.Map(RecipeKeys.Trigger)),
        ("steps", KeySchema.ListOf(KeySchema.Ref("step"))),
        ("step", KeySchema.OneOf([.. Kinds.Select(kind => KeySchema.Ref(kind.Name))])),
        ("elsif", KeySchema.Map(RecipeKeys.ElseIf)),
        ("else", KeySchema.Map(RecipeKeys.Else)),
        ("catch", KeySchema.Map(RecipeKeys.Catch)),
        ("condition", KeySchema.OneOf([.. RecipeKeys.Condition.Select(key => KeySchema.Map([key with { IsRequired = true }]))])),
        ("row", KeySchema.OneOf(KeySchema.Map(RecipeKeys.Row), KeySchema.Ref("condition"))),
        ("input", KeySchema.MapOf(KeySchema.Any)),
        Kinds[0], Kinds[1], Kinds[2], Kinds[3], Kinds[4], Kinds[5]);

    // An empty step that its author left behind has neither provider nor name (recipe-format 4.1).
    private static (string Name, RecordValue Schema)[] Kinds =>
    [
        ("action", KeySchema.Map(RecipeKeys.Operation)),
        ("if", KeySchema.Map(RecipeKeys.If)),
        ("foreach", KeySchema.Map(RecipeKeys.Foreach)),
        ("repeat", KeySchema.Map(RecipeKeys.Repeat)),
        ("try", KeySchema.Map(RecipeKeys.Try)),
        ("stop", KeySchema.Map(RecipeKeys.Stop)),
    ];
}
