using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads a <c>*.recipe.yaml</c>. It never stops at the first mistake, and never throws for any text.</summary>
public static class RecipeReader
{
    private static readonly string[] Keys = ["name", "description", "connections", "trigger", "steps"];
    private static readonly string[] LaterKeys = ["concurrency", "job_report", "parameters"];

    /// <param name="file">The name that places carry; nothing is opened.</param>
    /// <param name="text">The file's content.</param>
    public static RecipeReading Read(string file, string text)
    {
        var problems = new List<Problem>();
        var root = YamlReader.Read(file, text, problems);
        var recipe = root is null ? null : Read(file, text, root, new RecipeMistakes(problems));
        return new RecipeReading(recipe, RecipeMistakes.InOrder(problems));
    }

    private static Recipe? Read(string file, string text, YamlNode root, RecipeMistakes mistakes)
    {
        if (root is not YamlMap map)
        {
            mistakes.Add(
                RecipeProblems.NotAMap,
                root.Place,
                $"A recipe has keys, this file is {root.Description}",
                $"known: {string.Join(", ", Keys)}");
            return null;
        }

        if (map.Find("code") is not null && map.Find("trigger") is null)
        {
            mistakes.Add(
                RecipeProblems.Exported,
                map.Place,
                "An exported recipe is not run by this version yet",
                "write it as YAML with name, connections, trigger and steps");
            return null;
        }

        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(Keys, LaterKeys, "a recipe");
        var steps = new StepReader(mistakes);
        var name = fields.RequiredText("name", RecipeProblems.MissingName, "The recipe has no name");
        var connections = ConnectionsReader.Read(fields, mistakes);
        var trigger = ReadTrigger(fields, steps, mistakes);
        var actions = ReadSteps(fields, steps, mistakes);
        return new Recipe
        {
            Name = name ?? string.Empty,
            Description = fields.OptionalText("description"),
            File = file,
            Text = text,
            Connections = connections,
            Trigger = trigger,
            Steps = actions,
        };
    }

    private static TriggerStep ReadTrigger(FieldReader fields, StepReader steps, RecipeMistakes mistakes)
    {
        if (fields.IsBlank("trigger"))
        {
            mistakes.Add(
                RecipeProblems.MissingTrigger,
                fields.PlaceOf("trigger"),
                "The recipe has no trigger",
                "write trigger: { as: …, provider: …, name: … }");
            return NoTrigger(fields);
        }

        return fields.RequiredMap("trigger") is { } map ? steps.ReadTrigger(map) : NoTrigger(fields);
    }

    private static TriggerStep NoTrigger(FieldReader fields)
    {
        var place = fields.PlaceOf("trigger");
        return new TriggerStep
        {
            Number = 0,
            As = "#0",
            Place = place,
            Provider = string.Empty,
            Name = string.Empty,
            Input = new InputRecord(place, []),
            ProviderPlace = place,
            NamePlace = place,
        };
    }

    private static IReadOnlyList<Step> ReadSteps(FieldReader fields, StepReader steps, RecipeMistakes mistakes)
    {
        if (fields.IsBlank("steps") || fields.Node("steps") is YamlList { Count: 0 })
        {
            mistakes.Add(
                RecipeProblems.MissingSteps,
                fields.PlaceOf("steps"),
                "The recipe has no steps",
                "write steps: and one item with a dash for each step");
            return [];
        }

        return fields.RequiredList("steps") is { } list ? steps.ReadSteps(list) : [];
    }
}
