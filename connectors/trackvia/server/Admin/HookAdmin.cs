using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Shows the webhook subscriptions and what became of their deliveries.</summary>
internal static class HookAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("GET", "/hooks", List);
        routes.Map("GET", "/hooks/deliveries", Deliveries);
    }

    private static Reply List(AdminCall call) => AdminCall.Answer(call.State.Hooks.Hooks.Select(hook =>
        new HookView(hook.Id, hook.View, HookEndpoints.NameOf(hook.Event), hook.Target.OriginalString, hook.User)));

    private static Reply Deliveries(AdminCall call) => AdminCall.Answer(call.State.Hooks.Outcomes.Select(outcome =>
        new DeliveryView(outcome.Hook, HookEndpoints.NameOf(outcome.Event), outcome.Attempt, outcome.Status, outcome.Outcome)));

    private sealed record HookView(long Id, int View, string Event, string TargetUrl, int TokenUser);

    private sealed record DeliveryView(long Hook, string Event, int Attempt, int Status, string Outcome);
}
