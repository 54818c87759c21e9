using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

/// <summary>The search of a view: one term, contained somewhere, in either case.</summary>
public sealed class FindTests : TrackViaFixture
{
    [Test]
    public async Task A_record_is_found_by_a_part_of_a_text_in_either_case()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Replace the Quixotic valve"));

        foreach (var text in new[] { "Quixotic", "quixotic", "QUIXO", "the Quixotic v" })
        {
            var reply = await WorkOrders.FindAsync(text);
            Assert.That(reply.Rows.Ids(), Is.EqualTo([record]), text);
            Assert.That(reply.Total, Is.EqualTo(1));
        }
    }

    [Test]
    public async Task The_answer_has_the_shape_of_a_list()
    {
        var reply = await WorkOrders.FindAsync("a");

        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data", "totalCount"]));
    }

    [Test]
    public async Task Finding_nothing_is_an_empty_list_not_an_error()
    {
        var reply = await WorkOrders.FindAsync("zzz-nothing-has-this");

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Rows, Is.Empty);
        Assert.That(reply.Total, Is.Zero);
        Assert.That(reply.Structure, Is.Not.Empty);
    }

    [Test]
    public async Task An_empty_term_finds_all()
    {
        var reply = await WorkOrders.FindAsync("");

        Assert.That(reply.Total, Is.EqualTo(Seeded.WorkOrderCount));
        Assert.That(reply.Rows, Has.Count.EqualTo(1000));
    }

    [Test]
    public async Task Numbers_are_found_by_their_text()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Est Hours", 7391.25));

        Assert.That((await WorkOrders.FindAsync("7391.25")).Rows.Ids(), Is.EqualTo([record]));
    }

    [Test]
    public async Task Choices_are_found()
    {
        await Customers.CreatedAsync(("Customer Name", "Choosy"), ("Services", new[] { "Fire Safety" }));

        var reply = await Customers.FindAsync("fire saf");

        Assert.That(reply.Rows.Select(row => row.Text("Customer Name")), Has.Member("Choosy"));
    }

    [Test]
    public async Task Pages_of_a_search_count_every_hit()
    {
        for (var i = 0; i < 5; i++)
        {
            await WorkOrders.CreatedAsync(("Title", $"Xylophone {i}"));
        }

        var page = await Integration.GetAsync("/openapi/views/3102/find?q=xylophone&start=3&max=10");

        Assert.That(page.Rows.Select(row => row.Text("Title")), Is.EqualTo(["Xylophone 3", "Xylophone 4"]));
        Assert.That(page.Total, Is.EqualTo(5));
    }

    [Test]
    public async Task Only_records_of_the_view_are_found()
    {
        await WorkOrders.CreatedAsync(("Title", "Ukulele"), ("Status", "Complete"));
        var open = await WorkOrders.CreatedAsync(("Title", "Ukulele"), ("Status", "New"));

        var reply = await Integration.View(Seeded.MyOpenWorkOrders).FindAsync("ukulele");

        Assert.That(reply.Rows.Ids(), Is.EqualTo([open]));
    }

    [TestCase("Zażółć")]
    [TestCase("ZAŻÓŁĆ")]
    [TestCase("中村")]
    [TestCase("O'Neil & Søn")]
    [TestCase("o'neil & søn")]
    public async Task Names_of_any_script_are_found(string name)
    {
        var reply = await Customers.FindAsync(name);

        Assert.That(reply.Total, Is.AtLeast(1));
        Assert.That(reply.Text, Does.Contain("Customer Name"));
    }
}
