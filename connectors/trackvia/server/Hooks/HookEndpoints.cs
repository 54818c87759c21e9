using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Hooks;

/// <summary>Subscribing and unsubscribing webhooks.</summary>
internal static class HookEndpoints
{
    public static void Map(ApiRoutes routes)
    {
        routes.Map("POST", "/openapi/zapier/views/{view}/api/hooks", Subscribe);
        routes.Map("DELETE", "/openapi/zapier/views/{view}/api/hooks/{hook}", Unsubscribe);
    }

    private static Reply Subscribe(Call call)
    {
        var view = call.View().View;
        var body = call.Body.Json();
        var (happened, target) = (EventOf(body), TargetOf(body));
        var (user, token) = (call.Caller.User.Id, call.Caller.Token);
        var hook = call.State.Hooks.Subscribe(id =>
            new Hook(id, view.Account, view.Id, happened, target, user, token, token?.Generation ?? 0));
        return Reply.Json(StatusCodes.Status201Created, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("id", hook.Id);
            json.WriteString("target_url", hook.Target.OriginalString);
            json.WriteString("event", NameOf(hook.Event));
            json.WriteEndObject();
        });
    }

    /// <summary>The event as the wire spells it.</summary>
    public static string NameOf(HookEvent happened) => happened.ToString().ToLowerInvariant();

    private static Reply Unsubscribe(Call call)
    {
        var view = call.View().View;
        var id = call.Route("hook");
        var hook = call.State.Hooks.Hooks.FirstOrDefault(hook => $"{hook.Id}" == id && hook.View == view.Id);
        return hook is not null && call.State.Hooks.Unsubscribe(hook)
            ? Reply.NoContent
            : throw new RefusedException(ProposedRefusals.NotFound);
    }

    private static HookEvent EventOf(JsonElement body)
    {
        var name = Text(body, "event");
        foreach (var happened in Enum.GetValues<HookEvent>())
        {
            if (NameOf(happened) == name)
            {
                return happened;
            }
        }

        throw new RefusedException(ProposedRefusals.BadEvent(name));
    }

    private static Uri TargetOf(JsonElement body)
    {
        var text = Text(body, "target_url");
        return Uri.TryCreate(text, UriKind.Absolute, out var target) && target.Scheme is ("http" or "https")
            ? target
            : throw new RefusedException(ProposedRefusals.BadTarget(text));
    }

    private static string Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
}
