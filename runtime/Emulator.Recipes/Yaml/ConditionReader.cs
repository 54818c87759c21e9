using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads <c>{ all: [ { left: …, is: …, right: … } ] }</c>, or <c>any</c> in the place of <c>all</c>.</summary>
internal sealed class ConditionReader(RecipeMistakes mistakes)
{
    private const string Example = "write { all: [ { left: VALUE, is: equals_to, right: VALUE } ] }";

    /// <summary>The condition under that key; one without rows, which holds, after a problem.</summary>
    public Condition Read(FieldReader fields, string key)
    {
        if (fields.Node(key) is YamlMap map)
        {
            return ReadCompound(map);
        }

        mistakes.Add(RecipeProblems.WrongType, fields.PlaceOf(key), $"\"{key}\" must be a condition", Example);
        return new Condition(fields.PlaceOf(key), false, []);
    }

    private Condition ReadCompound(YamlMap map)
    {
        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(RecipeKeys.Condition, "a condition");
        var isAny = map.Find("any") is not null;
        if (isAny && map.Find("all") is not null)
        {
            mistakes.Add(
                RecipeProblems.WrongType, map.Place, "A condition has all or any, not both", "put one inside the other");
        }

        var key = isAny ? "any" : "all";
        if (fields.IsBlank(key) || fields.RequiredList(key) is not { } rows)
        {
            if (map.Find(key) is null)
            {
                mistakes.Add(RecipeProblems.WrongType, map.Place, "A condition has its rows under all or any", Example);
            }

            return new Condition(map.Place, isAny, []);
        }

        return new Condition(map.Place, isAny, [.. rows.Select(ReadPart).OfType<ConditionNode>()]);
    }

    private ConditionNode? ReadPart(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            mistakes.Add(
                RecipeProblems.WrongType, node.Place, $"A row of a condition must be a map, not {node.Description}", Example);
            return null;
        }

        return map.Find("all") is not null || map.Find("any") is not null ? ReadCompound(map) : ReadRow(map);
    }

    private Comparison? ReadRow(YamlMap map)
    {
        var fields = new FieldReader(map, mistakes);
        fields.CheckKeys(RecipeKeys.Row, "a row of a condition");
        var left = Side(map, "left") ?? new InputConstant(map.Place, Value.Null);
        var right = Side(map, "right");
        if (ReadOperator(fields) is not { } @operator)
        {
            return null;
        }

        return new Comparison(map.Place, left, @operator, OperatorNames.IsOneSided(@operator) ? null : right ?? Empty(map));
    }

    private static InputConstant Empty(YamlMap map) => new(map.Place, Value.Null);

    private InputNode? Side(YamlMap map, string key) =>
        map.Find(key) is { } node ? InputReader.Read(node, mistakes.Problems) : null;

    private ConditionOperator? ReadOperator(FieldReader fields)
    {
        var written = fields.RequiredText("is", RecipeProblems.UnknownOperator, "A row of a condition has no operator");
        if (written is null || OperatorNames.Find(written) is not null)
        {
            return written is null ? null : OperatorNames.Find(written);
        }

        mistakes.Add(
            RecipeProblems.UnknownOperator,
            fields.PlaceOf("is"),
            $"There is no operator \"{written}\"",
            OperatorNames.Meant(written) is { } meant ? $"write {meant}" : NearestName.Hint(written, OperatorNames.All));
        return null;
    }
}
