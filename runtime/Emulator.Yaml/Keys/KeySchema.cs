using Emulator.Values;

namespace Emulator.Yaml.Keys;

/// <summary>Fragments of JSON Schema (draft 7, which editors know), and whole objects made of tables of keys.</summary>
public static class KeySchema
{
    /// <summary>A text; a number or a truth value is one as well, because names such as 12345 need no quotes.</summary>
    public static RecordValue Text { get; } = OfTypes("string", "number", "boolean", "null");

    public static RecordValue Truth { get; } = OfTypes("boolean", "null");

    /// <summary>Anything at all.</summary>
    public static RecordValue Any { get; } = RecordValue.Empty;

    public static RecordValue OfTypes(params string[] types) => RecordValue.Of(("type", ListValue.From(types.Select(type => (Value)type))));

    public static RecordValue Ref(string definition) => RecordValue.Of(("$ref", $"#/definitions/{definition}"));

    public static RecordValue OneOf(params RecordValue[] choices) => RecordValue.Of(("anyOf", ListValue.From(choices)));

    public static RecordValue ListOf(RecordValue item) => RecordValue.Of(("type", "array"), ("items", item));

    /// <summary>Keys of any name over values of one kind.</summary>
    public static RecordValue MapOf(RecordValue value) => RecordValue.Of(("type", "object"), ("additionalProperties", value));

    public static RecordValue Words(IEnumerable<string> words) => RecordValue.Of(("enum", ListValue.From(words.Select(word => (Value)word))));

    /// <summary>A map of these keys and no others.</summary>
    public static RecordValue Map(IReadOnlyCollection<FileKey> keys)
    {
        var properties = RecordValue.From(keys.Select(key => KeyValuePair.Create(key.Name, (Value)key.Schema.With("description", key.Description))));
        var schema = RecordValue.Of(("type", "object"), ("properties", properties), ("additionalProperties", false));
        var required = keys.Where(key => key.IsRequired).Select(key => (Value)key.Name).ToList();
        return required.Count == 0 ? schema : schema.With("required", ListValue.From(required));
    }

    /// <summary>A whole document.</summary>
    public static RecordValue Document(string title, RecordValue root, params (string Name, RecordValue Schema)[] definitions) => RecordValue.Of(
        ("$schema", "http://json-schema.org/draft-07/schema#"),
        ("title", title)).Merge(root).With("definitions", RecordValue.From(definitions.Select(definition => KeyValuePair.Create(definition.Name, (Value)definition.Schema))));
}
