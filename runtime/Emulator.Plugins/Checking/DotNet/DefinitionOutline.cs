using Emulator.Plugins.Checking.Outlines;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Checking.DotNet;

/// <summary>
/// Reads the outline of a connector in C# from its definition: the compiler has checked keys and parameters, what is left is
/// what the names mean. Lambdas that give fields are asked, without a connection; one that needs a service is left alone.
/// </summary>
internal sealed class DefinitionOutline(string file, ConnectorDefinition definition)
{
    private readonly SourcePlace _place = new(file);

    public async ValueTask<OutlineMap> ReadAsync(CancellationToken cancellation)
    {
        var actions = new List<OutlineEntry>();
        foreach (var (name, action) in definition.Actions)
        {
            actions.Add(Entry(name, await ActionAsync(action, cancellation)));
        }

        var triggers = new List<OutlineEntry>();
        foreach (var (name, trigger) in definition.Triggers)
        {
            triggers.Add(Entry(name, await TriggerAsync(trigger, cancellation)));
        }

        var definitions = new List<OutlineEntry>();
        foreach (var (name, fields) in definition.ObjectDefinitions)
        {
            definitions.Add(Entry(name, Map(Entry("fields", await FieldsAsync(fields, cancellation)))));
        }

        return Map(
            Entry("connection", definition.Connection is { } connection ? Connection(connection) : new OutlineNothing(_place)),
            Entry("actions", Map([.. actions])),
            Entry("triggers", Map([.. triggers])),
            Entry("object_definitions", Map([.. definitions])),
            Entry("pick_lists", Lambdas(definition.PickLists.Keys)),
            Entry("methods", Lambdas(definition.Methods.Keys)),
            Entry("webhook_keys", Lambda(definition.WebhookKeys)));
    }

    private async ValueTask<OutlineMap> ActionAsync(ActionDefinition action, CancellationToken cancellation) => Map(
        Entry("config_fields", Fields(action.ConfigFields)),
        Entry("input_fields", await FieldsAsync(action.InputFields, cancellation)),
        Entry("output_fields", await FieldsAsync(action.OutputFields, cancellation)),
        Entry("execute", Lambda(action.Execute)),
        Entry("retry_on_response", Matchers(action.RetryOnResponse)));

    private async ValueTask<OutlineMap> TriggerAsync(TriggerDefinition trigger, CancellationToken cancellation) => Map(
        Entry("config_fields", Fields(trigger.ConfigFields)),
        Entry("input_fields", await FieldsAsync(trigger.InputFields, cancellation)),
        Entry("output_fields", await FieldsAsync(trigger.OutputFields, cancellation)),
        Entry("poll", Lambda(trigger.Poll)),
        Entry("dedup", Lambda(trigger.Dedup)),
        Entry("webhook_subscribe", Lambda(trigger.Subscribe)),
        Entry("webhook_unsubscribe", Lambda(trigger.Unsubscribe)),
        Entry("webhook_notification", Lambda(trigger.Notification)),
        Entry("webhook_key", Lambda(trigger.WebhookKey)));

    private OutlineMap Connection(ConnectionDefinition connection) => Map(
        Entry("fields", Fields(connection.Fields)),
        Entry("base_uri", Lambda(connection.BaseUri)),
        Entry("authorization", connection.Authorization is { } authorization ? Authorization(authorization) : new OutlineNothing(_place)));

    private OutlineMap Authorization(AuthorizationDefinition given) => Map(
        Entry("type", new OutlineText(_place, given.Type)),
        Entry("fields", Fields(given.Fields)),
        Entry("apply", Lambda(given.Apply)),
        Entry("acquire", Lambda(given.Acquire)),
        Entry("refresh", Lambda(given.Refresh)),
        Entry("token_url", Lambda(given.TokenUrl)),
        Entry("authorization_url", Lambda(given.AuthorizationUrl)),
        Entry("refresh_on", Matchers(given.RefreshOn)),
        Entry("detect_on", Matchers(given.DetectOn)),
        Entry("options", given.IsMulti ? Map([.. given.Options.Select(option => Entry(option.Key, Authorization(option.Value)))]) : new OutlineNothing(_place)));

    private Outline Matchers(IReadOnlyList<ResponseMatcher> matchers) => matchers.Count == 0 ? new OutlineNothing(_place) : new OutlineList(
        _place,
        [.. matchers.Select(Outline (matcher) => matcher switch
        {
            { Status: { } status } => new OutlineNumber(_place, status),
            { Text: { } text } => new OutlineText(_place, text),
            _ => new OutlinePattern(_place),
        })]);

    private async ValueTask<Outline> FieldsAsync(FieldsLambda? lambda, CancellationToken cancellation)
    {
        if (lambda is null)
        {
            return new OutlineNothing(_place);
        }

        var found = await OfflineFields.AskAsync(lambda, cancellation);
        return new OutlineFunction(_place) { Inside = [.. found.Fields.Select(Field)] };
    }

    private OutlineList Fields(IReadOnlyList<Field> fields) => new(_place, [.. fields.Select(Field)]);

    private OutlineMap Field(Field field) => (OutlineMap)Data(field.Source);

    private Outline Data(Value value) => value switch
    {
        RecordValue record => Map([.. record.Select(member => Entry(member.Key, Data(member.Value)))]),
        ListValue list => new OutlineList(_place, [.. list.Select(Data)]),
        TextValue text => new OutlineText(_place, text.Text),
        BooleanValue truth => new OutlineTruth(_place, truth.Truth),
        NullValue => new OutlineNothing(_place),
        _ => new OutlineNumber(_place, 0),
    };

    private OutlineMap Lambdas(IEnumerable<string> names) => Map([.. names.Select(name => Entry(name, new OutlineFunction(_place)))]);

    private Outline Lambda(Delegate? lambda) => lambda is null ? new OutlineNothing(_place) : new OutlineFunction(_place);

    private OutlineMap Map(params OutlineEntry[] entries) => new(_place, entries);

    private OutlineEntry Entry(string key, Outline value) => new(key, _place, value);
}
