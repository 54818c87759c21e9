using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>Get record, and get all view records to their end (trackvia.md 5.3).</summary>
public sealed class ReadActionTests
{
    [Test]
    public async Task A_record_is_read_with_its_fields_under_their_ids()
    {
        var operation = new ScriptedOperation().Expect("GET views/3102/records/17", WorkOrders.One());

        Assert.That(
            await TrackViaConnector.RunAsync("get_record", operation, """{"view_id":3102,"id":17}"""),
            Is.EqualTo(WorkOrders.Output));
    }

    [Test]
    public async Task All_records_are_read_page_by_page()
    {
        var operation = new ScriptedOperation()
            .Expect("GET views/3102?start=0&max=1000", WorkOrders.Page(Records(1, 1000), 2500))
            .Expect("GET views/3102?start=1000&max=1000", WorkOrders.Page(Records(1001, 1000), 2500))
            .Expect("GET views/3102?start=2000&max=1000", WorkOrders.Page(Records(2001, 500), 2500));

        var output = PlainJson.Read(await TrackViaConnector.RunAsync("get_all_view_records", operation, TrackViaConnector.View));

        var ids = ((ListValue)output["records"]).Select(record => record["id"]);
        Assert.That(ids, Is.EqualTo(Enumerable.Range(1, 2500).Select(id => Value.Of(id))));
    }

    [Test]
    public async Task A_full_last_page_needs_no_further_request()
    {
        var operation = new ScriptedOperation()
            .Expect("GET views/3102?start=0&max=1000", WorkOrders.Page(Records(1, 1000), 1000));

        var output = PlainJson.Read(await TrackViaConnector.RunAsync("get_all_view_records", operation, TrackViaConnector.View));

        Assert.That((ListValue)output["records"], Has.Count.EqualTo(1000));
    }

    [Test]
    public async Task Records_that_vanish_while_paging_end_it()
    {
        var operation = new ScriptedOperation()
            .Expect("GET views/3102?start=0&max=1000", WorkOrders.Page(Records(1, 1000), 1001))
            .Expect("GET views/3102?start=1000&max=1000", WorkOrders.Page("", 1001));

        var output = PlainJson.Read(await TrackViaConnector.RunAsync("get_all_view_records", operation, TrackViaConnector.View));

        Assert.That((ListValue)output["records"], Has.Count.EqualTo(1000));
    }

    [TestCase("\"pump & valve\"", "pump & valve")]
    [TestCase("42", "42")]
    public async Task A_search_text_finds(string query, string sent)
    {
        var operation = new ScriptedOperation()
            .Expect($"GET views/3102/find?q={sent}&start=0&max=1000", WorkOrders.Page(WorkOrders.Record, 1));

        var output = await TrackViaConnector.RunAsync("get_all_view_records", operation, $$"""{"view_id":3102,"query":{{query}}}""");

        Assert.That(output, Is.EqualTo($$"""{"records":[{{WorkOrders.Output}}]}"""));
    }

    [TestCase("\"\"")]
    [TestCase("\" \"")]
    [TestCase("null")]
    public async Task No_search_text_lists_and_nothing_found_is_an_empty_list(string query)
    {
        var operation = new ScriptedOperation().Expect("GET views/3102?start=0&max=1000", WorkOrders.Page("", 0));

        var output = await TrackViaConnector.RunAsync("get_all_view_records", operation, $$"""{"view_id":3102,"query":{{query}}}""");

        Assert.That(output, Is.EqualTo("""{"records":[]}"""));
    }

    private static string Records(int first, int count) =>
        string.Join(',', Enumerable.Range(first, count).Select(id => $$"""{"id":{{id}},"Title":"Order {{id}}"}"""));
}
