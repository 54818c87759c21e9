using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Everything of a definition that is no lambda, as data.</summary>
internal static class DefinitionFacts
{
    public static RecordValue Of(ConnectorDefinition definition) => RecordValue.Of(
        ("name", definition.Name),
        ("title", definition.Title),
        ("description", definition.Description),
        ("secure tunnel", definition.HasSecureTunnel),
        ("custom action", definition.HasCustomAction),
        ("custom action's help", definition.CustomActionHelp?.ToString()),
        ("streams", Texts(definition.Streams.Keys)),
        ("has test", definition.Test is not null),
        ("has webhook keys", definition.WebhookKeys is not null),
        ("connection", TripletBench.Schema(definition.Connection!.Fields)),
        ("has extended fields", definition.Connection.ExtendedFields is not null),
        ("authorization", Authorization(definition.Connection.Authorization!)),
        ("pick lists", Texts(definition.PickLists.Keys)),
        ("object definitions", Texts(definition.ObjectDefinitions.Keys)),
        ("actions", RecordValue.From(definition.Actions.Select(action => KeyValuePair.Create(action.Key, Action(action.Value))))),
        ("triggers", RecordValue.From(definition.Triggers.Select(trigger => KeyValuePair.Create(trigger.Key, Trigger(trigger.Value))))));

    private static Value Action(ActionDefinition action) => RecordValue.Of(
        ("title", action.Title),
        ("description", action.Description),
        ("display", Display(action.Display)),
        ("config fields", TripletBench.Schema(action.ConfigFields)),
        ("has input fields", action.InputFields is not null),
        ("has output fields", action.OutputFields is not null),
        ("has sample", action.SampleOutput is not null),
        ("retried on", Matchers(action.RetryOnResponse)),
        ("retried verbs", Texts(action.RetryOnRequest)),
        ("retries", action.MaxRetries),
        ("summarized", Texts([.. action.SummarizeInput, "->", .. action.SummarizeOutput])),
        ("streams", Texts(action.Streams.Keys)));

    private static Value Trigger(TriggerDefinition trigger) => RecordValue.Of(
        ("title", trigger.Title),
        ("description", trigger.Description),
        ("display", Display(trigger.Display)),
        ("kind", trigger.Kind.ToString()),
        ("pages", trigger.IsPaging),
        ("raw", trigger.HasRawPayload),
        ("answer", trigger.Answer.ToString()),
        ("has url help", trigger.WebhookUrlHelp is not null),
        ("config fields", TripletBench.Schema(trigger.ConfigFields)),
        ("summarized", Texts([.. trigger.SummarizeInput, "->", .. trigger.SummarizeOutput])),
        ("streams", Texts(trigger.Streams.Keys)),
        ("has sample", trigger.SampleOutput is not null),
        ("has dedup", trigger.Dedup is not null),
        ("has input fields", trigger.InputFields is not null),
        ("has output fields", trigger.OutputFields is not null));

    private static Value Display(OperationDisplay display) => (display with { Describe = null, HelpFor = null }) == OperationDisplay.None && display is { Describe: null, HelpFor: null }
        ? Value.Null
        : $"{display with { Describe = null, HelpFor = null }} describes {display.Describe is not null} helps {display.HelpFor is not null}";

    private static RecordValue Authorization(AuthorizationDefinition authorization) => RecordValue.Of(
        ("type", authorization.Type),
        ("label", authorization.Label),
        ("fields", TripletBench.Schema(authorization.Fields)),
        ("no opener", authorization.IsNoOpener),
        ("has proof key", authorization.ProofKey is not null),
        ("has identity", authorization.Identity is not null),
        ("options", RecordValue.From(authorization.Options.Select(option => KeyValuePair.Create(option.Key, (Value)Authorization(option.Value))))),
        ("refreshed on", Matchers(authorization.RefreshOn)),
        ("detected on", Matchers(authorization.DetectOn)),
        ("has apply", authorization.Apply is not null),
        ("has acquire", authorization.Acquire is not null),
        ("has refresh", authorization.Refresh is not null));

    private static ListValue Matchers(IReadOnlyList<ResponseMatcher> matchers) =>
        Texts(matchers.Select(matcher => matcher.Status?.ToString() ?? matcher.Text ?? $"/{matcher.Pattern!.ToString().Replace("\\ ", " ", StringComparison.Ordinal)}/"));

    private static ListValue Texts(IEnumerable<string> texts) => ListValue.From(texts.Select(text => Value.Of(text)));
}
