using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>OAuth 2 with renewal, pages of events, pick lists with parameters and levels, fields that depend on answers.</summary>
public abstract class BookingsSuite(string extension) : TripletSuite("bookings", extension)
{
    private const string Settings =
        """{"subdomain":"acme","client_id":"c-1","client_secret":"s-1","access_token":"t-1","refresh_token":"r-1"}""";

    private static IEnumerable<TripletCase> Cases =>
    [
        Case("the_code_is_exchanged", ["""200 {"access_token":"t-2","refresh_token":"r-2","user":"u-7","account":"a-1"}"""], async bench =>
            Acquired(await bench.Authorization.Acquire!(bench.Acquiring, new AcquireCall("code-1", "http://localhost/cb"), default))),
        Case("the_addresses_of_the_login", [], async bench => ListValue.Of(
            await bench.Authorization.AuthorizationUrl!(bench.Operation.Settings, default),
            await bench.Authorization.ClientId!(bench.Operation.Settings, default),
            await bench.Authorization.ClientSecret!(bench.Operation.Settings, default))),
        Case(
            "a_refused_token_is_renewed_once",
            ["""401 {"error":"gone"}""", """200 {"access_token":"t-2","refresh_token":"r-2"}""", """200 {"id":5}"""],
            bench => bench.ActAsync("create_booking", """{"kind":"once","room":"r-1","starts_at":"2026-12-01T10:00:00Z"}""")),
        Case(
            "a_refusal_by_its_words_is_renewed_and_the_second_one_stays",
            ["""403 token expired""", """200 {"access_token":"t-2"}""", """403 token expired"""],
            bench => bench.ActAsync("create_booking", "{}")),
        Case("a_refused_renewal_is_told", ["401", """400 {"error":"invalid_grant"}"""], bench => bench.ActAsync("create_booking", "{}")),
        Case("another_refusal_is_not_renewed", ["""422 {"errors":["room"]}"""], bench => bench.ActAsync("create_booking", """{"room":null}""")),
        Case(
            "a_search_writes_lists_and_truths_into_the_address",
            ["""200 {"items":[{"id":1},{"id":12345678901234567890}]}"""],
            bench => bench.ActAsync("search_bookings", """{"rooms":["r 1","r&2"],"from":"2026-01-02","open":true}""")),
        Case("fixed_choices", [], bench => ListAsync(bench, "kinds", "{}")),
        Case("choices_of_a_building", ["""200 {"items":[{"id":"r-1","name":"Attic"},{"id":"r-2","name":"Hall"}]}"""], bench =>
            ListAsync(bench, "rooms", """{"building":"b-1"}""")),
        Case(
            "a_tree_is_asked_level_by_level",
            ["""200 {"items":[{"id":"p-1","name":"North","has_children":true}]}""", """200 {"items":[{"id":"p-2","name":"Pier","has_children":false}]}"""],
            async bench => ListValue.Of(
                await ListAsync(bench, "places", """{"__parent_id":null}"""), await ListAsync(bench, "places", """{"__parent_id":"p-1"}"""))),
        Case("input_fields_of_one_kind", [], bench => bench.FieldsAsync(bench.Connector.Actions["create_booking"].InputFields, """{"kind":"once"}""")),
        Case("input_fields_of_the_other_kind", [], bench => bench.FieldsAsync(bench.Connector.Actions["create_booking"].InputFields, """{"kind":"series"}""")),
        Case("output_fields_that_nest_a_definition", [], bench => bench.FieldsAsync(bench.Connector.Actions["search_bookings"].OutputFields)),
        Case("an_object_definition_by_itself", [], bench => bench.FieldsAsync(bench.Connector.ObjectDefinitions["booking"], """{"kind":"series"}""")),
        Case("a_sample", [], async bench => await bench.Connector.Actions["create_booking"].SampleOutput!(bench.Operation, RecordValue.Empty, default)),
        Case("the_first_poll", ["""200 {"items":[{"id":1},{"id":2}],"more":true}"""], bench => PollAsync(bench, Value.Null)),
        Case("the_next_poll", ["""200 {"items":[],"more":false}"""], bench => PollAsync(bench, RecordValue.Of(("page", 4)))),
        Case("the_key_of_an_event", [], async bench =>
            await bench.Connector.Triggers["new_booking"].Dedup!(RecordValue.Of(("id", 41)), default)),
        Case("the_connection_is_tested", ["""200 {"user":"ann"}"""], async bench => await bench.Connector.Test!(bench.Operation, default)),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task It_does_the_same(object scene) => CompareAsync((TripletCase)scene);

    private static TripletCase Case(string name, string[] answers, Func<TripletBench, Task<Value>> ask) => new(name, Settings, answers, ask);

    private static RecordValue Acquired(AcquiredSettings acquired) =>
        RecordValue.Of(("owner", acquired.OwnerId), ("settings", RecordValue.From(acquired.Settings.OrderBy(member => member.Key))));

    private static async Task<Value> ListAsync(TripletBench bench, string name, string parameters) =>
        await bench.Connector.PickLists[name](bench.Operation, TripletBench.Data(parameters), default);

    private static async Task<Value> PollAsync(TripletBench bench, Value closure)
    {
        var page = await bench.Connector.Triggers["new_booking"].Poll!(bench.Operation, new PollCall(RecordValue.Empty, closure, [], []), default);
        return RecordValue.Of(("events", ListValue.From(page.Events)), ("next", page.NextPoll), ("more", page.CanPollMore));
    }
}
