using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads the trigger and the steps of one recipe, and numbers them.</summary>
internal sealed class StepReader(RecipeMistakes mistakes)
{
    private static readonly string[] Keys = ["as", "provider", "name", "input", "title", "comment", "skip", "mask"];
    private static readonly string[] LaterTriggerKeys = ["filter"];

    // A step is a block by the key that names its kind; the rest of these keys only ever stands beside one of them.
    private static readonly string[] BlockKinds = ["if", "foreach", "repeat", "try", "stop"];
    private static readonly string[] BlockParts = ["steps", "elsif", "else", "while", "catch"];

    private readonly AliasBook _aliases = new(mistakes);
    private int _nextNumber = 1;

    /// <summary>The trigger; provider and name are empty where the file does not give them, which is a problem by then.</summary>
    public TriggerStep ReadTrigger(YamlMap map)
    {
        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(Keys, LaterTriggerKeys, "a trigger");
        if (fields.OptionalTruth("skip"))
        {
            mistakes.Add(
                RecipeProblems.SkippedTrigger,
                fields.PlaceOf("skip"),
                "A trigger cannot be skipped",
                "remove skip");
        }

        var provider = fields.RequiredText("provider", RecipeProblems.MissingProvider, "The trigger has no provider");
        var name = fields.RequiredText("name", RecipeProblems.MissingOperation, "The trigger has no name");
        var alias = _aliases.Read(fields, 0);
        var input = InputReader.ReadFields(fields, mistakes.Problems);
        return new TriggerStep
        {
            Number = 0,
            As = alias,
            Title = fields.OptionalText("title"),
            Comment = fields.OptionalText("comment"),
            Mask = fields.OptionalTruth("mask"),
            Place = map.Place,
            Provider = provider ?? string.Empty,
            Name = name ?? string.Empty,
            Input = input,
            ProviderPlace = fields.PlaceOf("provider"),
            NamePlace = fields.PlaceOf("name"),
        };
    }

    /// <summary>Every item of the list as a step: one that cannot be read keeps its number and its alias.</summary>
    public IReadOnlyList<Step> ReadSteps(YamlList list) => [.. list.Select(ReadStep)];

    private Step ReadStep(YamlNode node)
    {
        var number = _nextNumber++;
        if (node is not YamlMap map)
        {
            mistakes.Add(
                RecipeProblems.WrongType,
                node.Place,
                $"A step must be a map, not {node.Description}",
                "write - provider: … and name: … under it");
            return Unnamed(node, number);
        }

        if (BlockKinds.FirstOrDefault(kind => map.Find(kind) is not null) is { } block)
        {
            mistakes.Add(
                RecipeProblems.Later,
                map.FindEntry(block)!.KeyPlace,
                $"\"{block}\" is not run by this version yet");
            return ReadBlock(map, number);
        }

        if (!Keys.Any(key => map.Find(key) is not null))
        {
            mistakes.Add(RecipeProblems.UnknownStep, map.Place, "This is no step of any known kind", UnknownHint(map));
            return ReadBlock(map, number);
        }

        return ReadAction(new FieldReader(map, mistakes), number);
    }

    private UnreadStep ReadBlock(YamlMap map, int number) => new()
    {
        Number = number,
        As = _aliases.Read(new FieldReader(map, mistakes), number),
        Place = map.Place,
        Steps = [.. BlockParts.Select(part => (part, node: map.Find(part))).SelectMany(inside => ReadInside(inside.part, inside.node))],
    };

    // Branches count as lines of the recipe too (recipe-format 4).
    private IReadOnlyList<Step> ReadInside(string part, YamlNode? node) => node switch
    {
        YamlMap branch => [ReadBlock(branch, _nextNumber++)],
        YamlList list when part == "steps" => ReadSteps(list),
        YamlList list when part == "elsif" => [.. list.OfType<YamlMap>().Select(branch => ReadBlock(branch, _nextNumber++))],
        YamlList list => [Unnamed(list, _nextNumber++) with { Steps = ReadSteps(list) }],
        _ => [],
    };

    private static UnreadStep Unnamed(YamlNode node, int number) =>
        new() { Number = number, As = $"#{number}", Place = node.Place };

    private static string UnknownHint(YamlMap map)
    {
        string[] known = [.. Keys, .. BlockKinds];
        var nearest = map.Entries.Select(entry => NearestName.Find(entry.Key, known)).FirstOrDefault(name => name is not null);
        return nearest is null ? "an action has provider and name" : $"did you mean \"{nearest}\"?";
    }

    private ActionStep ReadAction(FieldReader fields, int number)
    {
        fields.CheckKeys(Keys, BlockParts, "an action");
        var skip = fields.OptionalTruth("skip");
        var provider = ReadOperation(fields, "provider", RecipeProblems.MissingProvider, "The action has no provider", skip);
        var name = ReadOperation(fields, "name", RecipeProblems.MissingOperation, "The action has no name", skip);
        var alias = _aliases.Read(fields, number);
        var input = ReadInput(fields, skip);
        return new ActionStep
        {
            Number = number,
            As = alias,
            Title = fields.OptionalText("title"),
            Comment = fields.OptionalText("comment"),
            Skip = skip,
            Mask = fields.OptionalTruth("mask"),
            Place = fields.Place,
            Provider = provider ?? string.Empty,
            Name = name ?? string.Empty,
            Input = input,
            ProviderPlace = fields.PlaceOf("provider"),
            NamePlace = fields.PlaceOf("name"),
        };
    }

    // An author may leave an empty step behind if only it is skipped (recipe-format 4.1).
    private static string? ReadOperation(FieldReader fields, string key, string code, string message, bool skip) =>
        skip && fields.IsBlank(key) ? string.Empty : fields.RequiredText(key, code, message);

    // Mistakes in a skipped step do not keep the recipe from starting (runtime-semantics 3.9).
    private InputRecord ReadInput(FieldReader fields, bool skip)
    {
        if (!skip)
        {
            return InputReader.ReadFields(fields, mistakes.Problems);
        }

        var found = new List<Problem>();
        var input = InputReader.ReadFields(fields, found);
        foreach (var problem in found)
        {
            mistakes.Problems.Add(problem with { Severity = ProblemSeverity.Warning });
        }

        return input;
    }
}
