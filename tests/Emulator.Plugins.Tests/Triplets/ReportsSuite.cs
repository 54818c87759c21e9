using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Basic authentication, an action in several steps, webhooks with subscriptions and with keys.</summary>
public abstract class ReportsSuite(string extension) : TripletSuite("reports", extension)
{
    private static IEnumerable<TripletCase> Cases =>
    [
        Case(
            "an_action_in_steps",
            ["""200 {"id":"r-1"}""", """200 {"state":"running"}""", """200 {"state":"done"}"""],
            bench => bench.ActAsync("make_report", """{"name":"Q4"}""")),
        Case(
            "an_action_in_steps_that_fails",
            ["""200 {"id":"r-1"}""", """200 {"state":"failed","reason":"no data"}"""],
            bench => bench.ActAsync("make_report", """{"name":"Q4"}""")),
        Case(
            "an_action_that_never_ends",
            ["""200 {"id":"r-1"}""", .. Enumerable.Repeat("""200 {"state":"running"}""", 5)],
            bench => bench.ActAsync("make_report", """{"name":"Q4"}""")),
        Case("a_subscription", ["""200 {"id":"h-1"}"""], async bench =>
        {
            var made = await bench.Connector.Triggers["report_ready"].Subscribe!(
                bench.Operation, "http://127.0.0.1:9/hook", RecordValue.Of(("name", "Q4")), default);
            return RecordValue.Of(("output", made.Output), ("ends", made.ExpiresAt?.ToString()));
        }),
        Case("the_end_of_a_subscription", ["200 {}"], async bench =>
        {
            await bench.Connector.Triggers["report_ready"].Unsubscribe!(bench.Operation, RecordValue.Of(("id", "h-1")), default);
            return Value.Null;
        }),
        Case("a_delivery", [], bench => DeliverAsync(bench, "report_ready", """{"report":{"id":"r-1","version":2}}""", "made")),
        Case("a_delivery_that_is_no_event", [], bench => DeliverAsync(bench, "report_ready", """{"report":{"id":"r-1"}}""", "ping")),
        Case("a_delivery_of_several", [], bench => DeliverAsync(bench, "team_report", """{"reports":[{"id":"r-1"},{"id":"r-2"}]}""", "made")),
        Case("keys_of_events", [], async bench => ListValue.Of(
            await bench.Connector.Triggers["report_ready"].Dedup!(TripletBench.Data("""{"id":"r-1","version":2}"""), default),
            await bench.Connector.Triggers["team_report"].Dedup!(TripletBench.Data("""{"id":"r-1"}"""), default))),
        Case("keys_of_deliveries", [], async bench => ListValue.Of(
            await bench.Connector.Triggers["team_report"].WebhookKey!(RecordValue.Empty, RecordValue.Of(("team", "red")), default),
            await KeysAsync(bench, """{"team":"red"}""", "{}"),
            await KeysAsync(bench, "{}", """{"team":"blue"}"""))),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task It_does_the_same(object scene) => CompareAsync((TripletCase)scene);

    private static TripletCase Case(string name, string[] answers, Func<TripletBench, Task<Value>> ask) =>
        new(name, """{"user":"ada","password":"p:1 %"}""", answers, ask);

    private static async Task<Value> DeliverAsync(TripletBench bench, string trigger, string payload, string kind) =>
        await bench.Connector.Triggers[trigger].Notification!(
            bench.Operation,
            new NotificationCall(
                RecordValue.Empty, TripletBench.Data(payload), [], [], RecordValue.Of(("X-Kind", kind)), RecordValue.Of(("page", "3")),
                RecordValue.Of(("id", "h-1"))),
            default);

    private static async Task<Value> KeysAsync(TripletBench bench, string parameters, string payload) => ListValue.From(
        (await bench.Connector.WebhookKeys!(TripletBench.Data(parameters), RecordValue.Empty, TripletBench.Data(payload), default)).Select(key => Value.Of(key)));
}
