using System.Text.Json;
using Emulator.Recipes.Inputs;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Recipes.Checking;

/// <summary>Fields that a step's input declares: JSON in a text, or the list itself (recipe-format 11).</summary>
public static class SchemaTexts
{
    /// <summary>The fields; empty when there are none or when they cannot be read.</summary>
    public static ListValue Read(InputNode? node) => node switch
    {
        InputConstant { Value: TextValue text } => Parse(text.Text),
        InputList list => ListValue.From(list.Items.Select(Plain)),
        _ => ListValue.Empty,
    };

    public static Value? Find(Value fields, string name) =>
        (fields as ListValue)?.FirstOrDefault(field => field["name"].AsText() == name);

    public static IReadOnlyList<string> Names(Value fields) =>
        [.. (fields as ListValue ?? ListValue.Empty).Select(field => field["name"].AsText()).OfType<string>()];

    private static ListValue Parse(string json)
    {
        try
        {
            return PlainJson.Read(json) as ListValue ?? ListValue.Empty;
        }
        catch (JsonException)
        {
            return ListValue.Empty;
        }
    }

    private static Value Plain(InputNode node) => node switch
    {
        InputConstant constant => constant.Value,
        InputRecord record => RecordValue.From(record.Members.Select(member => KeyValuePair.Create(member.Key, Plain(member.Node)))),
        InputList list => ListValue.From(list.Items.Select(Plain)),
        _ => Value.Null,
    };
}
