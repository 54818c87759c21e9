using Emulator.Sdk;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>The polling trigger (trackvia.md 5.4): what is newer than the closure, oldest first.</summary>
public sealed class PollTests
{
    private const string Line = "GET views/3102?start=0&max=1000";

    [Test]
    public async Task The_first_poll_gives_every_record_oldest_first()
    {
        var page = await PollAsync("null", Record(1, "10:00:02.000Z"), Record(2, "10:00:01.000Z"), Record(3, "10:00:01.000Z"));

        Assert.That(Ids(page), Is.EqualTo("2,3,1"));
        Assert.That(page.NextPoll.ToString(), Is.EqualTo("""{"updated":"2024-03-01T10:00:02.000Z","ids":[1]}"""));
        Assert.That(page.CanPollMore, Is.False);
    }

    [Test]
    public async Task An_event_has_the_fields_under_their_ids()
    {
        var page = await PollAsync("null", WorkOrders.Record);

        Assert.That(page.Events.Single(), Is.EqualTo(
            TrackViaConnector.Json(WorkOrders.Output).With("Updated", "2024-03-01T10:00:00.000Z")));
    }

    [Test]
    public async Task Later_polls_give_what_changed_since_and_what_shares_the_last_moment_unseen()
    {
        var closure = """{"updated":"2024-03-01T10:00:01.000Z","ids":[2]}""";

        var page = await PollAsync(
            closure, Record(1, "10:00:00.999Z"), Record(2, "10:00:01.000Z"), Record(3, "10:00:01.000Z"), Record(4, "10:00:01.001Z"));

        Assert.That(Ids(page), Is.EqualTo("3,4"));
        Assert.That(page.NextPoll.ToString(), Is.EqualTo("""{"updated":"2024-03-01T10:00:01.001Z","ids":[4]}"""));
    }

    [Test]
    public async Task Records_of_one_moment_are_remembered_together()
    {
        var page = await PollAsync(
            """{"updated":"2024-03-01T10:00:01.000Z","ids":[2]}""", Record(2, "10:00:01.000Z"), Record(3, "10:00:01.000Z"));

        Assert.That(page.NextPoll.ToString(), Is.EqualTo("""{"updated":"2024-03-01T10:00:01.000Z","ids":[2,3]}"""));
    }

    [Test]
    public async Task Nothing_new_keeps_the_closure()
    {
        var closure = """{"updated":"2024-03-01T10:00:01.000Z","ids":[2]}""";

        var page = await PollAsync(closure, Record(2, "10:00:01.000Z"));

        Assert.That(page.Events, Is.Empty);
        Assert.That(page.NextPoll.ToString(), Is.EqualTo(closure));
    }

    [TestCase("12:00:01.000+02:00")]
    [TestCase("12:00:01.000+0200")]
    public async Task A_moment_counts_not_its_spelling(string sameMoment)
    {
        var page = await PollAsync("""{"updated":"2024-03-01T10:00:01.000Z","ids":[2]}""", Record(2, sameMoment), Record(3, sameMoment));

        Assert.That(Ids(page), Is.EqualTo("3"));
    }

    [Test]
    public async Task More_than_a_recipe_may_take_at_once_comes_in_parts_without_a_gap()
    {
        var records = Enumerable.Range(1, 1250).Select(id => Record(id, "10:00:00.000Z")).ToArray();

        var first = await PollAsync("null", records);
        var second = await PollAsync(first.NextPoll.ToString(), records);
        var third = await PollAsync(second.NextPoll.ToString(), records);

        Assert.That((first.Events.Count, first.CanPollMore), Is.EqualTo((1000, true)));
        Assert.That((second.Events.Count, second.CanPollMore), Is.EqualTo((250, false)));
        Assert.That(third.Events, Is.Empty);
        Assert.That($"{Ids(first)},{Ids(second)}", Is.EqualTo(string.Join(',', Enumerable.Range(1, 1250))));
    }

    [Test]
    public void A_view_that_hides_the_time_of_change_is_named()
    {
        var refused = Assert.ThrowsAsync<ConnectorException>(() => PollAsync("null", """{"id":1}"""))!;

        Assert.That(refused.Message, Does.StartWith("View 3102 does not show the field Updated"));
    }

    private static async Task<PollPage> PollAsync(string closure, params string[] records)
    {
        var operation = new ScriptedOperation();
        for (var start = 0; start == 0 || start < records.Length; start += 1000)
        {
            operation.Expect(
                Line.Replace("start=0", $"start={start}", StringComparison.Ordinal),
                WorkOrders.Page(string.Join(',', records.Skip(start).Take(1000)), records.Length));
        }

        var call = new PollCall(TrackViaConnector.Json(TrackViaConnector.View), PlainJson.Read(closure), [], []);
        var page = await TrackViaConnector.Definition.Triggers["new_or_updated_record"].Poll!(operation, call, default);
        operation.CheckDone();
        return page;
    }

    private static string Record(int id, string time) => $$"""{"id":{{id}},"Updated":"2024-03-01T{{time}}"}""";

    private static string Ids(PollPage page) => string.Join(',', page.Events.Select(record => record["id"].ToString()));
}
