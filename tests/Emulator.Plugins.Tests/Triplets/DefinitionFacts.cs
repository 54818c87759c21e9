using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Everything of a definition that is no lambda, as data.</summary>
internal static class DefinitionFacts
{
    public static RecordValue Of(ConnectorDefinition definition) => RecordValue.Of(
        ("name", definition.Name),
        ("title", definition.Title),
        ("has test", definition.Test is not null),
        ("has webhook keys", definition.WebhookKeys is not null),
        ("connection", TripletBench.Schema(definition.Connection!.Fields)),
        ("authorization", Authorization(definition.Connection.Authorization!)),
        ("pick lists", Texts(definition.PickLists.Keys)),
        ("object definitions", Texts(definition.ObjectDefinitions.Keys)),
        ("actions", RecordValue.From(definition.Actions.Select(action => KeyValuePair.Create(action.Key, Action(action.Value))))),
        ("triggers", RecordValue.From(definition.Triggers.Select(trigger => KeyValuePair.Create(trigger.Key, Trigger(trigger.Value))))));

    private static Value Action(ActionDefinition action) => RecordValue.Of(
        ("title", action.Title),
        ("description", action.Description),
        ("config fields", TripletBench.Schema(action.ConfigFields)),
        ("has input fields", action.InputFields is not null),
        ("has output fields", action.OutputFields is not null),
        ("has sample", action.SampleOutput is not null),
        ("retried on", Matchers(action.RetryOnResponse)),
        ("retried verbs", Texts(action.RetryOnRequest)),
        ("retries", action.MaxRetries));

    private static Value Trigger(TriggerDefinition trigger) => RecordValue.Of(
        ("title", trigger.Title),
        ("kind", trigger.Kind.ToString()),
        ("has dedup", trigger.Dedup is not null),
        ("has input fields", trigger.InputFields is not null),
        ("has output fields", trigger.OutputFields is not null));

    private static RecordValue Authorization(AuthorizationDefinition authorization) => RecordValue.Of(
        ("type", authorization.Type),
        ("refreshed on", Matchers(authorization.RefreshOn)),
        ("detected on", Matchers(authorization.DetectOn)),
        ("has apply", authorization.Apply is not null),
        ("has acquire", authorization.Acquire is not null),
        ("has refresh", authorization.Refresh is not null));

    private static ListValue Matchers(IReadOnlyList<ResponseMatcher> matchers) =>
        Texts(matchers.Select(matcher => matcher.Status?.ToString() ?? matcher.Text ?? $"/{matcher.Pattern!.ToString().Replace("\\ ", " ", StringComparison.Ordinal)}/"));

    private static ListValue Texts(IEnumerable<string> texts) => ListValue.From(texts.Select(text => Value.Of(text)));
}
