using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Every row of docs/connectors-sdk-map.md that the other samples leave out, each asked by its path as <c>exec</c> does.</summary>
public abstract class AtlasSuite(string extension) : TripletSuite("atlas", extension)
{
    private const string Key = """{"way":"key","version":"2","key":"k-1"}""";
    private const string Login = """{"way":"login","version":"2","access_token":"t-1","refresh_token":"r-1"}""";

    private static IEnumerable<TripletCase> Cases =>
    [
        .. Asked("the_root", Key, ["200 {}"], "title", "test"),
        .. Asked("extended_fields", Key, [], "connection.extended_fields", "connection.base_uri"),
        .. Asked("no_extended_fields", Login, [], "connection.extended_fields"),
        .. Asked(
            "the_chosen_authorization", Login, [], "connection.authorization.type", "connection.authorization.selected",
            "connection.authorization.client_id", "connection.authorization.client_secret", "connection.authorization.authorization_url",
            "connection.authorization.token_url", "connection.authorization.refresh_on", "connection.authorization.detect_on"),
        .. Asked("what_a_key_has_not", Key, [], "connection.authorization.client_id", "connection.authorization.refresh_on"),
        .. Asked("whose_account", Login, ["""200 {"name":"Ann"}"""], "connection.authorization.identity"),
        Acquired("a_code_is_exchanged", "acquire", """{"oauth2_code":"c-1","redirect_url":"http://localhost/cb"}"""),
        Acquired("tokens_are_renewed", "refresh", """{"refresh_token":"r-0"}"""),
        Acquired("tokens_are_renewed_by_the_stored_one", "refresh", "{}"),
        Case("a_proof_key", Login, [], async bench =>
        {
            var chosen = await bench.Authorization.Options["login"].ProofKey!(new(new string('v', 128), "abc"), default);
            return ListValue.Of(chosen.Verifier, chosen.Challenge, chosen.Method);
        }),
        Case("a_renewal_by_a_pattern", Login, ["403 expired", """200 {"access_token":"t-2"}""", "200 {}"], bench => bench.PathAsync("test", "{}")),
        Case("a_renewal_by_a_title", Login, ["410 away", """200 {"access_token":"t-2"}""", "200 {}"], bench => bench.PathAsync("test", "{}")),
        Case("a_refusal_in_disguise", Login, ["""200 {"error":"expired"}""", """200 {"access_token":"t-2"}""", "200 {}"], bench => bench.PathAsync("test", "{}")),
        Case("an_unknown_way", """{"way":"door","version":"1"}""", [], bench => bench.PathAsync("connection.authorization.client_id", "{}")),
        .. Asked("keys_of_a_delivery", Key, [], ("webhook_keys", """{"webhook_params":{"map":"w"},"webhook_headers":{"X-Map":"t"},"webhook_payload":{"map":"x"}}""")),
        .. Asked("a_piece", Key, ["200 abcd", "200 efgh"], ("streams.tiles", """{"input":{"id":7},"from":0,"frame_size":4}"""), ("streams.tiles", """{"input":{"id":7},"from":4,"to":5}""")),
        .. Asked(
            "pick_lists", Key, ["""200 [{"name":"Pier","id":1},{"name":"Hill","id":2}]"""], ("pick_lists.maps", "{}"),
            ("pick_lists.places", """{"args":{"map":"w"}}"""), ("pick_lists.regions", """{"args":{"__parent_id":null}}"""),
            ("pick_lists.regions", """{"args":{"__parent_id":"n"}}""")),
        .. Asked("object_definitions", Key, [], ("object_definitions.place.fields", "{}"), ("object_definitions.place.fields", """{"config_fields":{"map":"t"}}""")),
        .. Asked(
            "methods", Key, ["""200 {"id":3}"""], ("methods.shout", """{"args":"hi"}"""), ("methods.shout", """{"args":["hi"]}"""),
            ("methods.between", """{"args":[1,3]}"""), ("methods.between", """{"args":[[1,3]]}"""), ("methods.fetch_place", """{"args":[3]}""")),
        .. Asked(
            "how_an_action_is_shown", Key, [], ("actions.draw_map.description", """{"input":{"map":"w"},"args":{"map":"World"}}"""),
            ("actions.draw_map.description", "{}"), ("actions.draw_map.help", """{"input":{"map":"w"}}""")),
        .. Asked(
            "fields", Key, [], ("actions.draw_map.input_fields", """{"config_fields":{"map":"t"}}"""), ("actions.draw_map.output_fields", "{}"),
            ("actions.every_verb.input_fields", "{}")),
        .. Asked("samples", Key, [], ("actions.draw_map.sample_output", """{"input":{"first":5}}"""), ("actions.draw_map.sample_output", "{}"), ("actions.every_verb.sample_output", "{}")),
        .. Asked(
            "summaries", Key, [], ("actions.draw_map.summarize_input", $$"""{"input":{"a":1,"places":[{{string.Join(',', Enumerable.Range(0, 102))}}] } }"""),
            ("actions.draw_map.summarize_output", """{"input":{"text":"short"}}"""), ("actions.every_verb.summarize_input", """{"input":{"a":1}}""")),
        Case("every_verb", Key, [.. Enumerable.Range(1, 9).Select(number => $"200 [{number}]")], bench => bench.ActAsync("every_verb", """{"q":[1,null],"s":"a b"}""")),
        Case("exact_headers", Key, ["200 {}"], bench => bench.ActAsync("exact_headers", "{}")),
        Case("redirects", Key, ["307 https://atlas.example/v2/new", """200 {"id":1}""", "302 /v2/elsewhere"], bench => bench.ActAsync("follow", "{}")),
        Case("several_at_once", Key, ["""200 {"id":1}""", "404 none"], bench => bench.ActAsync("at_once", "{}")),
        Case("surroundings", Key, [], bench => bench.ActAsync("surroundings", "{}")),
        Case("library", Key, [], bench => bench.ActAsync("library", """{"text":"Grüße"}""")),
        Case("an_error_of_its_own", Key, [], bench => bench.ActAsync("refused", """{"map":"z"}""")),
        Case("a_result_that_is_no_record", Key, [], bench => bench.PathAsync("actions.no_record.execute", "{}")),
        .. Asked(
            "how_a_trigger_is_shown", Key, [], ("triggers.changed_place.description", """{"input":{"map":"w"}}"""),
            ("triggers.changed_place.help", """{"input":{"map":"w"},"webhook_url":"http://hooks"}"""),
            ("triggers.changed_place.webhook_url_help", """{"input":{"map":"w"},"webhook_url":"http://hooks"}"""), ("triggers.old_places.help", "{}")),
        .. Asked("a_subscription", Key, [], ("triggers.changed_place.webhook_subscribe", """{"webhook_url":"http://hooks","input":{"map":"w"}}"""),
            ("triggers.changed_place.webhook_refresh", """{"webhook_subscribe_output":{"id":"h"}}""")),
        Case("when_a_subscription_ends", Key, [], async bench =>
        {
            var trigger = bench.Connector.Triggers["changed_place"];
            var (made, renewed) = (await trigger.Subscribe!(bench.Operation, "http://hooks", RecordValue.Empty, default), await trigger.Refresh!(bench.Operation, RecordValue.Empty, default));
            return ListValue.Of($"{made.ExpiresAt:O}", $"{renewed.ExpiresAt:O}");
        }),
        Case("the_end_of_a_subscription", Key, ["200 {}"], async bench =>
        {
            await bench.Connector.Triggers["changed_place"].Unsubscribe!(bench.Operation, RecordValue.Of(("id", "h")), default);
            return Value.Null;
        }),
        .. Asked("a_delivery", Key, [], ("triggers.changed_place.webhook_notification",
            """{"input":{"map":"w"},"webhook_payload":"<raw/>","webhook_headers":{"X-Kind":"made"},"webhook_params":{"page":"3"},"webhook_subscribe_output":{"id":"h"}}""")),
        .. Asked("a_key", Key, [], ("triggers.kept_places.webhook_key", """{"input":{"map":"w"}}"""), ("triggers.kept_places.dedup", """{"input":{"id":4}}""")),
        Case("an_identity_of_old", Key, [], async bench => await bench.Connector.Triggers["old_places"].Dedup!(RecordValue.Of(("id", 4)), default)),
        .. Asked("a_poll", Key, ["200 [{\"id\":1},{\"id\":2}]", "200 [{\"id\":3}]"], ("triggers.kept_places.poll", "{}"), ("triggers.kept_places.poll_page", """{"closure":{"since":5}}""")),
        Case("a_legacy_poll", Key, ["200 [{\"id\":4},{\"id\":3}]"], async bench =>
        {
            var page = await bench.Connector.Triggers["old_places"].Poll!(bench.Operation, new PollCall(RecordValue.Of(("map", "w")), Value.Null, [], []), default);
            return RecordValue.Of(("events", ListValue.From(page.Events)), ("next", page.NextPoll), ("more", page.CanPollMore));
        }),
        Case("a_stream_of_a_trigger", Key, [], async bench =>
            (await bench.Connector.Triggers["changed_place"].Streams["names"](bench.Operation, new(Value.Null, 3, 6, 4), default)).Data),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task It_does_the_same(object scene) => CompareAsync((TripletCase)scene);

    private static TripletCase Case(string name, string settings, string[] answers, Func<TripletBench, Task<Value>> ask) => new(name, settings, answers, ask);

    private static TripletCase[] Asked(string name, string settings, string[] answers, params string[] paths) =>
        Asked(name, settings, answers, [.. paths.Select(path => (path, "{}"))]);

    private static TripletCase[] Asked(string name, string settings, string[] answers, params (string Path, string Arguments)[] calls) =>
    [
        Case(name, settings, answers, async bench =>
        {
            var results = new List<Value>();
            foreach (var (path, arguments) in calls)
            {
                results.Add(await bench.PathAsync(path, arguments));
            }

            return ListValue.From(results);
        }),
    ];

    private static TripletCase Acquired(string name, string lambda, string arguments) => Case(
        name, Login, ["""200 {"access_token":"t-2","account":"a-1"}"""], bench => bench.PathAsync($"connection.authorization.{lambda}", arguments));
}
