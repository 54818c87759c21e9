using Emulator.Sdk;
using Emulator.Sdk.Display;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Sdk.Streams;
using Emulator.Sdk.Webhooks;
using Emulator.Values;

namespace Emulator.SampleConnectors;

/// <summary>Triggers of the atlas: a webhook that runs out, the legacy form with pages, and one that is woken and polls.</summary>
internal static class AtlasTriggers
{
    public static readonly TriggerDefinition[] All = [ChangedPlace, OldPlaces, KeptPlaces];

    private static TriggerDefinition ChangedPlace => new()
    {
        Name = "changed_place",
        Title = "Changed place",
        Display = new OperationDisplay
        {
            Describe = (input, _, _) => new($"Place of {input["map"].AsText()}"),
            HelpFor = (input, _, settings, address, _) => new(new HelpText($"{settings["way"].AsText()} {address} {input["map"].AsText()}")),
        },
        WebhookUrlHelp = (settings, input, address, _) => new($"{settings["way"].AsText()} {input["map"].AsText()} {address}"),
        HasRawPayload = true,
        Answer = new WebhookAnswer
        {
            Type = "json", Body = """{"seen":"{{body.id}}"}""", Headers = RecordValue.Of(("X-Seen", "{{headers.id}}")), Status = 202,
        },
        Subscribe = (operation, url, input, _) => new(new Subscription(
            RecordValue.Of(("id", $"{operation.RecipeId} {url}"), ("way", operation.Settings["way"]), ("map", input["map"])),
            new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero))),
        Refresh = (_, subscription, _) => new(new Subscription(subscription.With("fresh", true), new DateTimeOffset(2026, 12, 2, 0, 0, 0, TimeSpan.Zero))),
        Unsubscribe = async (operation, subscription, cancellation) =>
            await operation.DeleteAsync($"hooks/{subscription["id"].AsText()}", null, cancellation),
        Notification = (operation, call, _) => new(RecordValue.Of(
            ("text", call.Payload), ("map", call.Input["map"]), ("kind", call.Headers["X-Kind"]), ("page", call.Parameters["page"]),
            ("way", operation.Settings["way"]), ("hook", call.Subscription["id"]))),
        Dedup = (place, _) => new(place["id"].AsText() ?? place["id"].ToString()),
        SampleOutput = (_, input, _) => new(RecordValue.Of(("map", input["map"]))),
        SummarizeOutput = ["text"],
        Streams = new Dictionary<string, StreamLambda> { ["names"] = (_, call, _) => new(new StreamChunk($"{call.From}:{call.Size}", IsEnd: true)) },
    };

    private static TriggerDefinition OldPlaces => new()
    {
        Name = "old_places",
        Title = "Old places",
        IsPaging = true,
        InputFields = Fields.Always(new FieldDeclaration("map")),
        Poll = async (operation, call, cancellation) =>
        {
            var page = call.Closure is IntegerValue number ? number.Small : 1;
            var found = (ListValue)await operation.GetAsync(
                "places", RecordValue.Of(("map", call.Input["map"]), ("page", page)), cancellation);
            return new PollPage([.. found.Reverse()], found.Count > 1 ? page + 1 : Value.Null, found.Count > 1);
        },
        Dedup = (place, _) => new(place["id"].AsText() ?? place["id"].ToString()),
        OutputFields = (_, config, _) => new(AtlasConnector.Place(config)),
    };

    private static TriggerDefinition KeptPlaces => new()
    {
        Name = "kept_places",
        Title = "Kept places",
        WebhookKey = (settings, input, _) => new($"{settings["way"].AsText()}/{input["map"].AsText()}"),
        Poll = async (operation, call, cancellation) => new PollPage(
            [.. (ListValue)await operation.GetAsync(
                "places", RecordValue.Of(("since", call.Closure["since"])), cancellation)],
            RecordValue.Of(("since", 9)),
            CanPollMore: false),
        Dedup = (place, _) => new($"{place["id"]}"),
    };
}
