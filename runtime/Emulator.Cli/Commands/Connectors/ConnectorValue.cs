using Emulator.Hosting.Connectors;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Cli.Commands.Connectors;

/// <summary>A connector for programs: schemas as connectors write them, with the platform's defaults.</summary>
internal static class ConnectorValue
{
    public static RecordValue Of(ShownConnector shown, string? file) => RecordValue.Of(
        ("name", shown.Definition.Name),
        ("title", shown.Definition.Title),
        ("description", shown.Definition.Description),
        ("language", shown.Shelf.Language),
        ("file", file),
        ("connection", RecordValue.Of(
            ("fields", Schema(shown.Definition.Connection?.Fields ?? [])),
            ("authorization", shown.Authorization?.Type),
            ("options", Texts(shown.Authorization?.Options.Keys ?? [])))),
        ("actions", ListValue.From(shown.Actions.Select(Value (action) => Operation(action)))),
        ("triggers", ListValue.From(shown.Triggers.Select(Value (trigger) => Operation(trigger).With("kind", trigger.Kind)))),
        ("object_definitions", RecordValue.From(shown.ObjectDefinitions.Select(definition =>
            KeyValuePair.Create(definition.Key, Fields(definition.Value))))),
        ("pick_lists", Texts(shown.Definition.PickLists.Keys)),
        ("methods", Texts(shown.Definition.Methods.Keys)),
        ("streams", Texts(shown.Definition.Streams.Keys)));

    private static RecordValue Operation(ShownOperation operation) => RecordValue.Of(
        ("name", operation.Name),
        ("title", operation.Title),
        ("description", operation.Description),
        ("config_fields", Schema(operation.ConfigFields)),
        ("input_fields", Fields(operation.Input)),
        ("output_fields", Fields(operation.Output)));

    private static Value Fields(ShownFields fields) =>
        fields.Reason is { } reason ? RecordValue.Of(("unknown", reason)) : Schema(fields.Fields);

    private static ListValue Schema(IReadOnlyList<Field> fields) => ListValue.From(fields.Select(Value (field) => field.Source));

    private static ListValue Texts(IEnumerable<string> texts) => ListValue.From(texts.Select(text => Value.Of(text)));
}
