using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>Triggers as a script defines them (connector-sdk.md 5).</summary>
public sealed class TriggerTests
{
    [TestCase("{ events: [{ id: 1 }, { id: 2 }], next_poll: { at: 2 }, can_poll_more: true }", """[{"id":1},{"id":2}]""", """{"at":2}""", true)]
    [TestCase("{ events: { id: 1 }, next_poll: 7 }", """[{"id":1}]""", "7", false)]
    [TestCase("{ events: get('orders') }", """[{"id":9}]""", "null", false)]
    [TestCase("{ events: null, next_poll: {} }", "[]", "null", false)]
    [TestCase("{ next_poll: '', can_poll_more: 'yes' }", "[]", "null", true)]
    [TestCase("null", "[]", "null", false)]
    public async Task Poll_gives_a_page(string result, string events, string next, bool more)
    {
        var poll = Trigger($"poll: (connection, input, closure) => ({result})").Poll!;

        var page = await poll(
            new ScriptedOperation().Expect("GET orders", """[{"id":9}]"""),
            new PollCall(RecordValue.Empty, Value.Null, [], []),
            default);

        Assert.That(ListValue.From(page.Events).ToString(), Is.EqualTo(events));
        Assert.That((page.NextPoll.ToString(), page.CanPollMore), Is.EqualTo((next, more)));
    }

    [TestCase("{ events: [{ id: 2 }, { id: 1 }], next_page: 2 }", "2", true)]
    [TestCase("{ events: [{ id: 2 }, { id: 1 }] }", "null", false)]
    public async Task The_older_form_of_poll_gives_the_newest_first_and_the_next_page(string result, string next, bool more)
    {
        var trigger = Trigger($"type: 'paging_desc', poll: () => ({result}), document_id: (record) => record.id");

        var page = await trigger.Poll!(new ScriptedOperation(), new PollCall(RecordValue.Empty, Value.Null, [], []), default);

        Assert.That(ListValue.From(page.Events).ToString(), Is.EqualTo("""[{"id":1},{"id":2}]"""));
        Assert.That((page.NextPoll.ToString(), page.CanPollMore, trigger.IsPaging), Is.EqualTo((next, more, true)));
        Assert.That(await trigger.Dedup!(page.Events[0], default), Is.EqualTo("1"));
    }

    [Test]
    public async Task Poll_gets_input_closure_and_schemas()
    {
        var schema = FieldReader.Read(PlainJson.Read("""[{"name":"a"}]"""));
        var poll = Trigger(
            "poll: (connection, input, closure, eis, eos) => ({ events: [{ a: input.a, c: closure, e: eos[0].name, i: eis.length }] })").Poll!;

        var page = await poll(
            new ScriptedOperation(),
            new PollCall(RecordValue.Of(("a", 1L)), PlainJson.Read("""{"at":1}"""), [], schema),
            default);

        Assert.That(page.Events.Single().ToString(), Is.EqualTo("""{"a":1,"c":{"at":1},"e":"a","i":0}"""));
    }

    [Test]
    public void A_poll_that_gives_no_object_is_an_error() =>
        Assert.That(
            async () => await Trigger("poll: () => [1]").Poll!(
                new ScriptedOperation(), new PollCall(RecordValue.Empty, Value.Null, [], []), default),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo("Invalid output from trigger poll lambda."));

    [TestCase("(record) => record.id", "7")]
    [TestCase("(record) => `${record.id}@${record.at}`", "7@now")]
    [TestCase("(record) => 12345678901234567890n", "12345678901234567890")]
    [TestCase("(record) => 1.5", "1.5")]
    public async Task Dedup_gives_a_text(string lambda, string text) =>
        Assert.That(
            await Trigger($"poll: () => 1, dedup: {lambda}").Dedup!(PlainJson.Read("""{"id":7,"at":"now"}"""), default),
            Is.EqualTo(text));

    [Test]
    public void Dedup_that_gives_nothing_is_an_error() =>
        Assert.That(
            async () => await Trigger("poll: () => 1, dedup: (record) => record.missing").Dedup!(RecordValue.Empty, default),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo("triggers.changed.dedup must give a text or a number, not null"));

    [TestCase("post('hooks', { url, view: input.view, recipe_id })")]
    [TestCase("[post('hooks', { url, view: input.view, recipe_id }), new Date()]")]
    public async Task Subscribe_gives_what_unsubscribe_needs(string result)
    {
        var trigger = Trigger(
            $$"""
            webhook_subscribe: (url, connection, input, recipe_id) => {{result}},
            webhook_unsubscribe: (subscription, connection) => del(`hooks/${subscription.id}/${connection.key}`),
            webhook_notification: () => null,
            """);
        var operation = new ScriptedOperation { Settings = RecordValue.Of(("key", "k")) }
            .Expect("""POST hooks {"url":"http://localhost:1","view":3,"recipe_id":"recipe-1"}""", """{"id":44}""")
            .Expect("DELETE hooks/44/k", "{}");

        var subscription = (await trigger.Subscribe!(operation, "http://localhost:1", RecordValue.Of(("view", 3L)), default)).Output;
        await trigger.Unsubscribe!(operation, subscription, default);

        Assert.That(subscription["id"], Is.EqualTo(Value.Of(44L)));
        operation.CheckDone();
    }

    [TestCase("payload", """[{"id":1}]""")]
    [TestCase("payload[0]", """{"id":1}""")]
    [TestCase("null", "null")]
    [TestCase("{ i: input.a, e: eos.length, h: headers['x-kind'], p: params.q, c: connection.key, s: subscription.id }",
        """{"i":1,"e":0,"h":"K","p":"v","c":"k","s":44}""")]
    public async Task A_notification_becomes_events(string result, string events)
    {
        var trigger = Trigger(
            $"webhook_notification: (input, payload, eis, eos, headers, params, connection, subscription) => ({result})");

        var output = await trigger.Notification!(
            new ScriptedOperation { Settings = RecordValue.Of(("key", "k")) },
            new NotificationCall(
                RecordValue.Of(("a", 1L)),
                PlainJson.Read("""[{"id":1}]"""),
                [],
                [],
                RecordValue.Of(("X-Kind", "K")),
                RecordValue.Of(("q", "v")),
                RecordValue.Of(("id", 44L))),
            default);

        Assert.That(output.ToString(), Is.EqualTo(events));
    }

    [Test]
    public void A_notification_cannot_send_requests() =>
        Assert.That(
            async () => await Trigger("webhook_notification: () => get('x')").Notification!(
                new ScriptedOperation(),
                new NotificationCall(RecordValue.Empty, Value.Null, [], [], RecordValue.Empty, RecordValue.Empty, RecordValue.Empty),
                default),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo(
                "triggers.changed.webhook_notification cannot send requests; it only computes"));

    private static TriggerDefinition Trigger(string keys) =>
        Script.Load($"export default {{ triggers: {{ changed: {{ {keys} }} }} }}").Triggers["changed"];
}
