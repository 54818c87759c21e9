using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Topics;

/// <summary>Event topics (recipe-format 15.16): published messages stay, triggers read on from where they were.</summary>
internal sealed class TopicConnector
{
    private const int Page = 100;
    private readonly TopicStore _store;

    private TopicConnector(UtilityFolder folder) => _store = new TopicStore(folder);

    public static ConnectorDefinition Define(UtilityFolder folder)
    {
        var topics = new TopicConnector(folder);
        return LocalConnector.Of(
            "workato_pub_sub",
            "Event topics",
            [LocalConnector.Action("publish_to_topic", "Publish message", (operation, input, _) => new(topics.Publish(operation, input)))],
            [
                new TriggerDefinition
                {
                    Name = "subscribe_to_topic",
                    Title = "New message in topic",
                    Poll = (operation, call, _) => new(topics.Poll(operation, call, messages => [.. messages])),
                    Dedup = (message, _) => new(Written.Text(message["message_id"]) ?? string.Empty),
                },
                new TriggerDefinition
                {
                    Name = "batch_subscribe_to_topic",
                    Title = "New messages in topic",
                    Poll = (operation, call, _) => new(topics.Poll(operation, call, messages =>
                        messages.Count == 0 ? [] : [RecordValue.Of(("messages", ListValue.From(messages)), ("message_count", messages.Count))])),
                    Dedup = (batch, _) => new(batch["messages"] is ListValue { Count: > 0 } all ? Written.Text(all[^1]["message_id"])! : string.Empty),
                },
            ]);
    }

    private Value Publish(IOperation operation, RecordValue input)
    {
        var message = input["message"] as RecordValue ?? RecordValue.Empty;
        var id = _store.Publish(Topic(input), message, operation.Time.GetUtcNow());
        return RecordValue.Of(("message_id", id.ToString(CultureInfo.InvariantCulture)));
    }

    // The first look goes back as far as since_offset says (seconds, negative); later ones go on behind the last message.
    private PollPage Poll(IOperation operation, PollCall call, Func<IReadOnlyList<RecordValue>, IReadOnlyList<Value>> events)
    {
        var last = Written.Whole(call.Closure, "closure", 0, int.MaxValue);
        var since = call.Closure.IsNull ? Since(call.Input["since_offset"], operation.Time.GetUtcNow()) : DateTimeOffset.MinValue;
        var messages = _store.Read(Topic(call.Input), last, since, Page);
        return new PollPage(events(messages), messages.Count > 0 ? messages[^1]["message_id"] : call.Closure, messages.Count == Page);
    }

    private static DateTimeOffset Since(Value offset, DateTimeOffset now) =>
        double.TryParse(Written.Text(offset), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(seconds) < TimeSpan.FromDays(3650).TotalSeconds
            ? now.AddSeconds(-Math.Abs(seconds))
            : DateTimeOffset.MinValue;

    private static string Topic(RecordValue input) => AssetReference.Read(input["topic_id"], "Topic").Name;
}
