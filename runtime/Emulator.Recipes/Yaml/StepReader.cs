using Emulator.Recipes.Export;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads the trigger and the steps of one recipe, and numbers them.</summary>
internal sealed class StepReader
{
    // A step is a block by the key that names its kind.
    private static readonly string[] BlockKinds = ["if", "foreach", "repeat", "try", "stop"];

    private readonly RecipeMistakes _mistakes;
    private readonly OperationReader _operations;
    private readonly BlockReader _blocks;
    private readonly AliasBook _aliases;
    private int _nextNumber = 1;

    public StepReader(RecipeMistakes mistakes, EditorData? editorData)
    {
        _mistakes = mistakes;
        _aliases = new AliasBook(mistakes, editorData is not null);
        _operations = new OperationReader(mistakes, alias => editorData?.SchemaOf(alias) ?? StepFields.None);
        _blocks = new BlockReader(mistakes, this);
    }

    /// <summary>The trigger; provider and name are empty where the file does not give them, which is a problem by then.</summary>
    public TriggerStep ReadTrigger(YamlMap map)
    {
        var fields = new FieldReader(map, _mistakes);
        return _operations.ReadTrigger(fields, _aliases.Read(fields, 0));
    }

    /// <summary>Every item of the list as a step: one that cannot be read keeps its number and its alias.</summary>
    /// <param name="list">The block.</param>
    /// <param name="isSkipped">True inside a skipped block: all of it is skipped with it (recipe-format 4.1).</param>
    public IReadOnlyList<Step> ReadSteps(YamlList list, bool isSkipped) => [.. list.Select(node => ReadStep(node, isSkipped))];

    /// <summary>Number, alias and words of a step; must be asked for in the order of the steps.</summary>
    public StepHead ReadHead(FieldReader fields, bool isSkipped)
    {
        var number = _nextNumber++;
        return new StepHead(
            number,
            _aliases.Read(fields, number),
            fields.OptionalText("title"),
            fields.OptionalText("comment"),
            isSkipped || fields.OptionalTruth("skip"),
            fields.Place);
    }

    /// <summary>The head of a part that has no map of its own, such as a list under <c>else</c>.</summary>
    public StepHead ReadHead(SourcePlace place, bool isSkipped)
    {
        var number = _nextNumber++;
        return new StepHead(number, AliasBook.Unnamed(number), null, null, isSkipped, place);
    }

    private Step ReadStep(YamlNode node, bool isSkipped)
    {
        if (node is not YamlMap map)
        {
            _mistakes.Add(
                RecipeProblems.WrongType,
                node.Place,
                $"A step must be a map, not {node.Description}",
                "write - provider: … and name: … under it");
            return ReadHead(node.Place, isSkipped).Apply(new UnreadStep());
        }

        var fields = new FieldReader(map, _mistakes);
        var head = ReadHead(fields, isSkipped);
        if (BlockKinds.FirstOrDefault(kind => map.Find(kind) is not null) is { } block)
        {
            return _mistakes.Lowered(head.Skip, () => _blocks.Read(block, fields, head));
        }

        if (!RecipeKeys.Operation.Any(key => map.Find(key.Name) is not null))
        {
            _mistakes.Add(RecipeProblems.UnknownStep, map.Place, "This is no step of any known kind", UnknownHint(map));
            return head.Apply(new UnreadStep());
        }

        return _mistakes.Lowered(head.Skip, () => _operations.ReadAction(fields, head));
    }

    private static string UnknownHint(YamlMap map)
    {
        string[] known = [.. RecipeKeys.NamesOf(RecipeKeys.Operation), .. BlockKinds];
        var nearest = map.Entries.Select(entry => NearestName.Find(entry.Key, known)).FirstOrDefault(name => name is not null);
        return nearest is null ? "an action has provider and name" : $"did you mean \"{nearest}\"?";
    }
}
