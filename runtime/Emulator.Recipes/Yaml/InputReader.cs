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

    // Stands beside it in some exports and is no field (recipe-format 10.3).
    private const string TypeMark = "attributes";

    // Texts that hold JSON for the editor; pills in them are never evaluated (recipe-format 11).
    private static readonly HashSet<string> SchemaFields = new(StringComparer.Ordinal)
    {
        "schema", "parameters_schema_json", "result_schema_json", "list_item_schema_json", "code_output_schema_json",
        "payload_schema", "body_schema", "header_schema", "headers_schema", "query_params", "request_body_schema",
        "response_schema", "sample_document", "response_headers",
    };

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

    /// <summary>Any value that is evaluated in a job.</summary>
    public static InputNode Read(YamlNode node, ICollection<Problem> problems) => node switch
    {
        YamlScalar scalar => ReadScalar(scalar, problems),
        YamlList list => new InputList(list.Place, [.. list.Select(item => Read(item, problems))]),
        YamlMap map => ReadMap(map, problems),
        _ => throw new InvalidOperationException($"There is no input for {node.Description}."),
    };

    private static InputNode ReadMap(YamlMap map, ICollection<Problem> problems)
    {
        if (map.Find(ListMapping) is not { } source)
        {
            return ReadRecord(map, problems);
        }

        var item = ReadRecord(map, problems);
        return new InputMapping(
            map.Place,
            Read(source, problems),
            item with { Members = [.. item.Members.Where(member => member.Key is not (ListMapping or TypeMark))] });
    }

    private static InputRecord ReadRecord(YamlMap map, ICollection<Problem> problems) => new(
        map.Place,
        [.. map.Entries.Select(entry => new InputMember(entry.Key, entry.KeyPlace, ReadMember(entry, problems)))]);

    private static InputNode ReadMember(YamlEntry entry, ICollection<Problem> problems) =>
        SchemaFields.Contains(entry.Key) && entry.Value is YamlScalar { IsPlain: false, Text: ['[' or '{', ..] } text
            ? new InputConstant(text.Place, text.Text)
            : Read(entry.Value, problems);

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
