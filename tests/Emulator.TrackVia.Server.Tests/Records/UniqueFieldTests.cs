using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

public sealed class UniqueFieldTests : TrackViaFixture
{
    private static readonly Refusal Taken =
        Refusal.Invalid("The value \"EXT-9\" for field \"External ID\" must be unique.");

    [Test]
    public async Task A_second_record_with_the_value_is_refused()
    {
        await WorkOrders.CreatedAsync(("Title", "Pump"), ("External ID", "EXT-9"));

        var reply = await WorkOrders.CreateAsync(("Title", "Pump again"), ("External ID", "EXT-9"));

        Assert.That(reply.Refusal, Is.EqualTo(Taken));
    }

    [Test]
    public async Task An_update_to_a_taken_value_is_refused()
    {
        await WorkOrders.CreatedAsync(("Title", "Pump"), ("External ID", "EXT-9"));
        var other = await WorkOrders.CreatedAsync(("Title", "Pump again"));

        var reply = await WorkOrders.UpdateAsync(other, ("External ID", "EXT-9"));

        Assert.That(reply.Refusal, Is.EqualTo(Taken));
    }

    [Test]
    public async Task A_record_may_keep_its_own_value()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("External ID", "EXT-9"));

        var reply = await WorkOrders.UpdateAsync(record, ("External ID", "EXT-9"), ("Priority", "Low"));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task Two_records_of_one_batch_clash_as_well()
    {
        var reply = await WorkOrders.CreateManyAsync(
        [
            ViewCaller.Fields(("Title", "Pump"), ("External ID", "EXT-9")),
            ViewCaller.Fields(("Title", "Pump again"), ("External ID", "EXT-9")),
        ]);

        Assert.That(reply.Refusal, Is.EqualTo(Taken));
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [Test]
    public async Task Nothing_is_not_a_value_that_clashes()
    {
        await WorkOrders.CreatedAsync(("Title", "Pump"));

        Assert.That((await WorkOrders.CreateAsync(("Title", "Pump"))).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task A_deleted_record_gives_its_value_back()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("External ID", "EXT-9"));
        await WorkOrders.DeleteAsync(record);

        Assert.That(
            (await WorkOrders.CreateAsync(("Title", "Pump"), ("External ID", "EXT-9"))).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task Of_many_creations_at_once_one_gets_the_value()
    {
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => WorkOrders.CreateAsync(("Title", $"Pump {i}"), ("External ID", "EXT-9"))));

        Assert.That(replies.Count(reply => reply.Status == 201), Is.EqualTo(1));
        Assert.That(replies.Count(reply => reply.Status == 400), Is.EqualTo(15));
        Assert.That((await WorkOrders.FindAsync("EXT-9")).Total, Is.EqualTo(1));
    }
}
