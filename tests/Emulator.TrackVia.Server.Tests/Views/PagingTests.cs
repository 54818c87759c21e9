using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

public sealed class PagingTests : TrackViaFixture
{
    [Test]
    public async Task A_list_without_a_size_has_the_first_thousand_records_and_the_full_count()
    {
        var reply = await WorkOrders.ListAsync();

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Rows, Has.Count.EqualTo(1000));
        Assert.That(reply.Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [Test]
    public async Task A_list_has_exactly_three_members()
    {
        var reply = await WorkOrders.ListAsync("max=1");

        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data", "totalCount"]));
    }

    [Test]
    public async Task The_largest_size_is_a_hundred_thousand()
    {
        var largest = await WorkOrders.ListAsync("max=100000");
        var tooLarge = await WorkOrders.ListAsync("max=100001");

        Assert.That(largest.Status, Is.EqualTo(200));
        Assert.That(largest.Rows, Has.Count.EqualTo(Seeded.WorkOrderCount));
        Assert.That(tooLarge.Status, Is.EqualTo(400));
        Assert.That(tooLarge.Refusal.Name, Is.EqualTo("invalidRequest"));
    }

    [Test]
    public async Task The_largest_size_holds_for_a_search_too()
    {
        var reply = await Integration.GetAsync("/openapi/views/3102/find?q=a&max=100001");

        Assert.That(reply.Status, Is.EqualTo(400));
    }

    [TestCase(1250)]
    [TestCase(5000)]
    public async Task Past_the_end_there_is_no_data_but_the_right_count(int start)
    {
        var reply = await WorkOrders.ListAsync($"start={start}");

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Rows, Is.Empty);
        Assert.That(reply.Structure, Is.Not.Empty);
        Assert.That(reply.Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [Test]
    public async Task Pages_together_are_the_whole_list_in_ascending_order_of_id()
    {
        var whole = await WorkOrders.ListAsync("max=100000");
        var pages = new List<int>();
        for (var start = 0; start < Seeded.WorkOrderCount; start += 400)
        {
            pages.AddRange((await WorkOrders.ListAsync($"start={start}&max=400")).Rows.Ids());
        }

        Assert.That(pages, Is.EqualTo(whole.Rows.Ids()));
        Assert.That(pages, Is.Ordered.And.Unique);
    }

    [Test]
    public async Task The_last_page_has_the_rest()
    {
        var reply = await WorkOrders.ListAsync("start=1000&max=1000");

        Assert.That(reply.Rows, Has.Count.EqualTo(250));
        Assert.That(reply.Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [Test]
    public async Task A_negative_start_is_the_beginning()
    {
        var negative = await WorkOrders.ListAsync("start=-5&max=3");
        var zero = await WorkOrders.ListAsync("start=0&max=3");

        Assert.That(negative.Text, Is.EqualTo(zero.Text));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public async Task A_size_of_nothing_answers_structure_and_count(int max)
    {
        var reply = await WorkOrders.ListAsync($"max={max}");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Rows, Is.Empty);
        Assert.That(reply.Structure, Is.Not.Empty);
        Assert.That(reply.Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [TestCase("/openapi/views/3102/records?max=5")]
    [TestCase("/api/v1/views/3102/records?max=5")]
    [TestCase("/openapi/views/3102?max=5&q=")]
    [TestCase("/openapi/views/3102/find?max=5&q=")]
    [TestCase("/openapi/views/3102/find?max=5")]
    public async Task Every_spelling_of_the_list_answers_alike(string path)
    {
        var expected = await WorkOrders.ListAsync("max=5");

        var reply = await Integration.GetAsync(path);

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Text, Is.EqualTo(expected.Text));
    }
}
