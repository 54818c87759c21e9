using Emulator.Plugins.Checking.Outlines;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>Actions and triggers (connector-sdk.md 1.4, 1.5).</summary>
internal sealed class OperationRule(FunctionRule functions, FieldRule fields, Findings findings)
{
    private static readonly string[] OfRetries = ["max_retries", "retry_on_request"];

    public void Action(OutlineEntry action, string path)
    {
        var map = (OutlineMap)action.Value;
        Both(map, path, KnownKeys.Action, Slots.InAction);
        MatcherRule.Check(map["retry_on_response"], $"{path}.retry_on_response", isOfSuccesses: false, findings);
        if (!map.IsOpen && !map.Has("execute"))
        {
            findings.Error(DefinitionProblems.MissingLambda, action.Place, $"{path}: 'execute' block is required for action");
        }

        foreach (var key in OfRetries.Where(key => map.Has(key) && !map.Has("retry_on_response")))
        {
            findings.Warn(DefinitionProblems.NoEffect, map.Find(key)!.Place, $"{path}.{key} has no effect without retry_on_response");
        }
    }

    public void Trigger(OutlineEntry trigger, string path, bool hasWebhookKeys)
    {
        var map = (OutlineMap)trigger.Value;
        Both(map, path, KnownKeys.Trigger, Slots.InTrigger);
        if (map.IsOpen)
        {
            return;
        }

        if (!map.Has("poll") && !map.Has("webhook_notification"))
        {
            findings.Error(DefinitionProblems.MissingLambda, trigger.Place, $"{path} needs poll or webhook_notification");
        }
        else if (map.Has("poll") && map.Has("webhook_notification"))
        {
            findings.Warn(
                DefinitionProblems.NoEffect, map.Find("webhook_notification")!.Place,
                $"{path}.webhook_notification is not used: with poll a delivery only says that it is time to ask");
        }

        if (!map.Has("dedup") && !map.Has("document_id"))
        {
            findings.Warn(DefinitionProblems.MissingLambda, trigger.Place, $"{path} has no dedup: an event that comes again makes another job");
        }

        if (map.Has("webhook_subscribe") && !map.Has("webhook_unsubscribe"))
        {
            findings.Warn(DefinitionProblems.MissingLambda, trigger.Place, $"{path} subscribes and never unsubscribes", "write webhook_unsubscribe");
        }

        if (map.Has("webhook_key") && !hasWebhookKeys)
        {
            findings.Warn(DefinitionProblems.NoEffect, map.Find("webhook_key")!.Place, $"{path}.webhook_key is never asked for: the connector has no webhook_keys");
        }
    }

    private void Both(OutlineMap map, string path, string[] keys, IReadOnlyDictionary<string, string[]> slots)
    {
        KeyRule.Check(map, path, keys, findings);
        fields.Check(map["config_fields"], $"{path}.config_fields");
        foreach (var (key, offered) in slots)
        {
            // Both may also be written out.
            if (key is "help" or "sample_output" && map[key] is OutlineMap)
            {
                continue;
            }

            var function = functions.Slot(map, $"{path}.", key, offered, isTextAllowed: key is "description" or "help");
            if (key is "input_fields" or "output_fields")
            {
                fields.Check(function, $"{path}.{key}");
            }
        }
    }
}
