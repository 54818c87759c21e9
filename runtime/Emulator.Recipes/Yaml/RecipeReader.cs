using System.Globalization;
using Emulator.Recipes.Export;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads a <c>*.recipe.yaml</c>. It never stops at the first mistake, and never throws for any text.</summary>
public static class RecipeReader
{
    /// <param name="file">The name that places carry; nothing is opened.</param>
    /// <param name="text">The file's content.</param>
    /// <param name="editorData">What the recipe's export held, when it was imported; else null.</param>
    public static RecipeReading Read(string file, string text, EditorData? editorData = null)
    {
        var problems = new List<Problem>();
        var root = YamlReader.Read(file, text, problems);
        return root is null
            ? new RecipeReading(null, RecipeMistakes.InOrder(problems))
            : Read(file, text, root, problems, editorData);
    }

    /// <summary>Reads a recipe whose tree is there already.</summary>
    internal static RecipeReading Read(string file, string text, YamlNode root, List<Problem> problems, EditorData? editorData)
    {
        var recipe = Read(file, text, root, new RecipeMistakes(problems), editorData);
        return new RecipeReading(recipe, RecipeMistakes.InOrder(problems));
    }

    private static Recipe? Read(string file, string text, YamlNode root, RecipeMistakes mistakes, EditorData? editorData)
    {
        if (root is not YamlMap map)
        {
            mistakes.Add(
                RecipeProblems.NotAMap,
                root.Place,
                $"A recipe has keys, this file is {root.Description}",
                $"known: {string.Join(", ", RecipeKeys.NamesOf(RecipeKeys.Recipe))}");
            return null;
        }

        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(RecipeKeys.Recipe, "a recipe");
        var steps = new StepReader(mistakes, editorData);
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
            Concurrency = ReadConcurrency(fields, mistakes),
            Report = ReportReader.Read(fields, mistakes),
            Parameters = editorData?.Parameters ?? RecordValue.Empty,
            IsExported = editorData is not null,
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

    private static int ReadConcurrency(FieldReader fields, RecipeMistakes mistakes)
    {
        if (fields.IsBlank("concurrency"))
        {
            return 1;
        }

        if (fields.OptionalText("concurrency") is { } text
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        mistakes.Add(RecipeProblems.WrongType, fields.PlaceOf("concurrency"), "\"concurrency\" must be a whole number above 0");
        return 1;
    }

    private static IReadOnlyList<Step> ReadSteps(FieldReader fields, StepReader steps, RecipeMistakes mistakes)
    {
        if (fields.Node("steps") is YamlList { Count: 0 } empty)
        {
            mistakes.Warn(RecipeProblems.MissingSteps, empty.Place, "The recipe has no steps: its jobs do nothing");
            return [];
        }

        if (fields.IsBlank("steps"))
        {
            mistakes.Add(
                RecipeProblems.MissingSteps,
                fields.PlaceOf("steps"),
                "The recipe has no steps",
                "write steps: and one item with a dash for each step");
            return [];
        }

        return fields.RequiredList("steps") is { } list ? steps.ReadSteps(list, isSkipped: false) : [];
    }
}
