using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>Reads a step's <c>input</c> and compiles every text in it.</summary>
internal static class InputReader
{
    // The key that makes a record a list mapping (recipe-format 10.1).
    private const string ListMapping = "____source";

    /// <summary>The record under <c>input</c>; an empty one when it is missing or of the wrong type.</summary>
    public static InputRecord ReadFields(FieldReader fields, ICollection<Problem> problems)
    {
        if (fields.IsBlank("input"))
        {
            return new InputRecord(fields.PlaceOf("input"), []);
        }

        if (fields.Node("input") is YamlMap map)
        {
            return ReadRecord(map, problems);
        }

        var place = fields.PlaceOf("input");
        problems.Add(new Problem(
            RecipeProblems.WrongType,
            place,
            $"\"input\" must be a map, not {fields.Node("input")!.Description}"));
        return new InputRecord(place, []);
    }

    private static InputNode Read(YamlNode node, ICollection<Problem> problems) => node switch
    {
        YamlScalar scalar => ReadScalar(scalar, problems),
        YamlList list => new InputList(list.Place, [.. list.Select(item => Read(item, problems))]),
        YamlMap map => ReadRecord(map, problems),
        _ => throw new InvalidOperationException($"There is no input for {node.Description}."),
    };

    private static InputRecord ReadRecord(YamlMap map, ICollection<Problem> problems)
    {
        if (map.FindEntry(ListMapping) is { } source)
        {
            problems.Add(new Problem(
                RecipeProblems.Later,
                source.KeyPlace,
                $"\"{ListMapping}\" (a list mapping) is not run by this version yet"));
        }

        return new InputRecord(
            map.Place,
            [.. map.Entries.Select(entry => new InputMember(entry.Key, entry.KeyPlace, Read(entry.Value, problems)))]);
    }

    private static InputNode ReadScalar(YamlScalar scalar, ICollection<Problem> problems)
    {
        var value = scalar.ToValue();
        if (value is not TextValue text || !(text.Text.StartsWith('=') || text.Text.Contains("#{", StringComparison.Ordinal)))
        {
            return new InputConstant(scalar.Place, value);
        }

        return new InputText(scalar.Place, TemplateCompiler.Compile(text.Text, scalar.PlaceAt, problems));
    }
}
