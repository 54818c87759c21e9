using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads the steps that hold steps, and stop.</summary>
internal sealed class BlockReader(RecipeMistakes mistakes, StepReader steps)
{
    private readonly ConditionReader _conditions = new(mistakes);

    public Step Read(string kind, FieldReader fields, StepHead head) => kind switch
    {
        "if" => ReadIf(fields, head),
        "foreach" => ReadForeach(fields, head),
        "repeat" => ReadRepeat(fields, head),
        "try" => ReadTry(fields, head),
        _ => ReadStop(fields, head),
    };

    private IfStep ReadIf(FieldReader fields, StepHead head)
    {
        fields.CheckKeys(RecipeKeys.If, "an if");
        var condition = _conditions.Read(fields, "if");
        var inside = Block(fields, "steps", head.Skip);
        var elseIfs = fields.IsBlank("elsif") || fields.RequiredList("elsif") is not { } branches
            ? []
            : branches.Select(branch => ReadElseIf(branch, head.Skip)).OfType<ElseIfStep>().ToList();
        return head.Apply(new IfStep
        {
            Condition = condition,
            Steps = inside,
            ElseIfs = elseIfs,
            Else = fields.Node("else") is null ? null : ReadElse(fields, head.Skip),
        });
    }

    private ElseIfStep? ReadElseIf(YamlNode node, bool isSkipped)
    {
        if (node is not YamlMap map)
        {
            mistakes.Add(RecipeProblems.WrongType, node.Place, $"A branch must be a map, not {node.Description}", "write - if: … and steps: …");
            return null;
        }

        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(RecipeKeys.ElseIf, "an elsif");
        var head = steps.ReadHead(fields, isSkipped);
        return head.Apply(new ElseIfStep
        {
            Condition = _conditions.Read(fields, "if"),
            Steps = Block(fields, "steps", head.Skip),
        });
    }

    // A list of steps, or a map where the branch has words of its own.
    private ElseStep ReadElse(FieldReader owner, bool isSkipped)
    {
        if (owner.Node("else") is not YamlMap map)
        {
            var bare = steps.ReadHead(owner.PlaceOf("else"), isSkipped);
            return bare.Apply(new ElseStep { Steps = Block(owner, "else", isSkipped) });
        }

        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(RecipeKeys.Else, "an else");
        var head = steps.ReadHead(fields, isSkipped);
        return head.Apply(new ElseStep { Steps = Block(fields, "steps", head.Skip) });
    }

    private ForeachStep ReadForeach(FieldReader fields, StepHead head)
    {
        fields.CheckKeys(RecipeKeys.Foreach, "a foreach");
        var batch = Optional(fields, "batch");
        return head.Apply(new ForeachStep
        {
            Source = InputReader.Read(fields.Node("foreach")!, mistakes.Problems),
            IsBatch = batch is not null,
            BatchSize = batch,
            ClearScope = fields.OptionalTruth("clear_scope"),
            Steps = Block(fields, "steps", head.Skip),
        });
    }

    private RepeatStep ReadRepeat(FieldReader fields, StepHead head)
    {
        fields.CheckKeys(RecipeKeys.Repeat, "a repeat");
        var inside = Block(fields, "repeat", head.Skip);
        if (fields.Node("while") is null)
        {
            mistakes.Add(
                RecipeProblems.MissingPart, fields.Place, "A repeat needs a while", "write while: and a condition beside it");
        }

        var end = steps.ReadHead(fields.PlaceOf("while"), head.Skip);
        return head.Apply(new RepeatStep
        {
            Steps = inside,
            While = end.Apply(new WhileStep
            {
                Condition = fields.Node("while") is null ? new(fields.Place, true, []) : _conditions.Read(fields, "while"),
            }),
        });
    }

    private TryStep ReadTry(FieldReader fields, StepHead head)
    {
        fields.CheckKeys(RecipeKeys.Try, "a try");
        var inside = Block(fields, "try", head.Skip);
        if (fields.Node("catch") is null)
        {
            mistakes.Add(RecipeProblems.MissingPart, fields.Place, "A try needs a catch", "write catch: { as: error, steps: [] } beside it");
        }

        return head.Apply(new TryStep { Steps = inside, Catch = ReadCatch(fields, head.Skip) });
    }

    private CatchStep ReadCatch(FieldReader owner, bool isSkipped)
    {
        if (owner.Node("catch") is null || owner.RequiredMap("catch") is not { } map)
        {
            return steps.ReadHead(owner.PlaceOf("catch"), isSkipped).Apply(new CatchStep { Steps = [] });
        }

        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(RecipeKeys.Catch, "a catch");
        var head = steps.ReadHead(fields, isSkipped);
        return head.Apply(new CatchStep
        {
            Retries = Optional(fields, "retries"),
            Interval = Optional(fields, "interval"),
            RetryIf = fields.IsBlank("retry_if") ? null : _conditions.Read(fields, "retry_if"),
            Steps = Block(fields, "steps", head.Skip),
        });
    }

    private StopStep ReadStop(FieldReader fields, StepHead head)
    {
        fields.CheckKeys(RecipeKeys.Stop, "a stop");
        if (fields.Node("stop") is not YamlMap map)
        {
            mistakes.Add(
                RecipeProblems.WrongType,
                fields.PlaceOf("stop"),
                "\"stop\" must be a map",
                "write stop: { with_error: true, reason: … }, or stop: {} for a success");
            return head.Apply(new StopStep());
        }

        var stop = new FieldReader(map, mistakes);
        stop.CheckKeys(RecipeKeys.StopWords, "a stop");
        return head.Apply(new StopStep { WithError = Optional(stop, "with_error"), Reason = Optional(stop, "reason") });
    }

    private InputNode? Optional(FieldReader fields, string key) =>
        fields.IsBlank(key) ? null : InputReader.Read(fields.Node(key)!, mistakes.Problems);

    private IReadOnlyList<Step> Block(FieldReader fields, string key, bool isSkipped) =>
        fields.IsBlank(key) || fields.RequiredList(key) is not { } list ? [] : steps.ReadSteps(list, isSkipped);
}
