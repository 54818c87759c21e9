using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>The real-time triggers (trackvia.md 1.8, 5.4).</summary>
public sealed class WebhookTests
{
    [TestCase("new_record", "created")]
    [TestCase("updated_record", "updated")]
    [TestCase("deleted_record", "deleted")]
    public async Task Starting_subscribes_and_stopping_unsubscribes(string trigger, string happened)
    {
        var definition = TrackViaConnector.Definition.Triggers[trigger];
        var operation = new ScriptedOperation()
            .Expect(
                $$"""POST zapier/views/3102/api/hooks {"target_url":"http://127.0.0.1:9/hook","event":"{{happened}}"}""",
                """{"id":7,"event":"created"}""")
            .Expect("DELETE zapier/views/3102/api/hooks/7", "{}");

        var subscription = (await definition.Subscribe!(
            operation, "http://127.0.0.1:9/hook", TrackViaConnector.Json(TrackViaConnector.View), default)).Output;
        await definition.Unsubscribe!(operation, subscription, default);

        Assert.That((subscription["id"], subscription["view_id"]), Is.EqualTo((Value.Of(7), Value.Of(3102))));
        operation.CheckDone();
    }

    [Test]
    public async Task A_subscription_that_is_gone_already_is_no_error()
    {
        var operation = new ScriptedOperation().Refuse("DELETE zapier/views/3102/api/hooks/7", 404, "Not Found", "{}");

        await TrackViaConnector.Definition.Triggers["new_record"].Unsubscribe!(
            operation, TrackViaConnector.Json("""{"id":7,"view_id":3102}"""), default);

        operation.CheckDone();
    }

    [TestCase($"[{WorkOrders.Record}]", 1)]
    [TestCase($"[{WorkOrders.Record},{WorkOrders.Record}]", 2)]
    [TestCase(WorkOrders.Record, 1)]
    [TestCase("[]", 0)]
    [TestCase("null", 0)]
    public async Task Every_delivered_record_is_an_event_under_the_fields_ids(string payload, int count)
    {
        var events = await NotifyAsync("new_record", payload, await OutputAsync("new_record"));

        var expected = TrackViaConnector.Json(WorkOrders.Output).With("Updated", "2024-03-01T10:00:00.000Z");
        Assert.That(events, Is.EqualTo(ListValue.From(Enumerable.Repeat<Value>(expected, count))));
    }

    [Test]
    public async Task Without_a_schema_the_fields_keep_their_names()
    {
        var events = await NotifyAsync("deleted_record", """[{"id":17,"Title":"Boiler"}]""", []);

        Assert.That(events.ToString(), Is.EqualTo("""[{"id":17,"Title":"Boiler"}]"""));
    }

    [TestCase("new_record", """{"id":17,"Updated":"2024-03-01T10:00:00.001Z"}""", "17@2024-03-01T10:00:00.001Z")]
    [TestCase("updated_record", """{"id":17,"Updated":"2024-03-01T10:00:00.001Z"}""", "17@2024-03-01T10:00:00.001Z")]
    [TestCase("new_or_updated_record", """{"id":17,"Updated":"2024-03-01T10:00:00.001Z"}""", "17@2024-03-01T10:00:00.001Z")]
    [TestCase("updated_record", """{"id":17,"f_2":"a"}""", """17@{"id":17,"f_2":"a"}""")]
    [TestCase("deleted_record", """{"id":17,"Updated":"2024-03-01T10:00:00.001Z"}""", "17")]
    public async Task An_event_that_comes_again_is_recognised(string trigger, string record, string key) =>
        Assert.That(
            await TrackViaConnector.Definition.Triggers[trigger].Dedup!(TrackViaConnector.Json(record), default), Is.EqualTo(key));

    private static async Task<Value> NotifyAsync(string trigger, string payload, IReadOnlyList<Field> output)
    {
        var call = new NotificationCall(
            TrackViaConnector.Json(TrackViaConnector.View), PlainJson.Read(payload), [], output,
            RecordValue.Empty, RecordValue.Empty, RecordValue.Empty);
        return await TrackViaConnector.Definition.Triggers[trigger].Notification!(new ScriptedOperation(), call, default);
    }

    private static async Task<IReadOnlyList<Field>> OutputAsync(string trigger) =>
        await TrackViaConnector.Definition.Triggers[trigger].OutputFields!(
            WorkOrders.Described(), TrackViaConnector.Json(TrackViaConnector.View), default);
}
