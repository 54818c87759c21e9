using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>Labor Cost of a work order is hidden from the roles "Technician" and "Integration RO".</summary>
public sealed class HiddenFieldTests : TrackViaFixture
{
    private const string Hidden = "Labor Cost";

    [Test]
    public async Task The_integration_sees_the_field()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), (Hidden, 120.5));

        var reply = await WorkOrders.GetAsync(record);

        Assert.That(reply.Structure.Names(), Has.Member(Hidden));
        Assert.That(reply.Data.GetProperty(Hidden).GetDouble(), Is.EqualTo(120.5));
    }

    [TestCase("Technician")]
    [TestCase("Integration RO")]
    public async Task The_field_is_absent_from_structure_and_data(string role)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), (Hidden, 120.5));
        var view = await GrantedViewAsync(role);

        var one = await view.GetAsync(record);
        var list = await view.ListAsync();

        Assert.That(one.Structure.Names(), Has.No.Member(Hidden));
        Assert.That(one.Data.Keys(), Has.No.Member(Hidden).And.Member("Title"));
        Assert.That(list.Structure.Names(), Has.No.Member(Hidden));
        Assert.That(list.Rows.Where(row => row.Has(Hidden)), Is.Empty);
    }

    [TestCase("Technician")]
    [TestCase("Integration RO")]
    public async Task Writing_it_is_denied_like_an_unknown_field(string role)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), (Hidden, 120.5));
        var view = await GrantedViewAsync(role);

        var update = await view.UpdateAsync(record, (Hidden, 1));
        var creation = await view.CreateAsync(("Title", "x"), (Hidden, 1));

        Assert.That(update.Refusal, Is.EqualTo(Refusal.Denied("field \"Labor Cost\"")));
        Assert.That(creation.Refusal, Is.EqualTo(Refusal.Denied("field \"Labor Cost\"")));
    }

    [Test]
    public async Task Nobody_finds_a_record_by_a_field_hidden_from_them()
    {
        await WorkOrders.CreatedAsync(("Title", "Pump"), (Hidden, 918273.25));
        var technician = await GrantedViewAsync("Technician");

        Assert.That((await WorkOrders.FindAsync("918273.25")).Total, Is.EqualTo(1));
        Assert.That((await technician.FindAsync("918273.25")).Total, Is.Zero);
    }

    [Test]
    public async Task An_update_by_someone_who_does_not_see_the_field_keeps_its_value()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), (Hidden, 120.5));
        var technician = await GrantedViewAsync("Technician");

        await technician.UpdateAsync(record, ("Title", "Pump room"));

        Assert.That((await WorkOrders.GetAsync(record)).Data.GetProperty(Hidden).GetDouble(), Is.EqualTo(120.5));
    }

    private async Task<ViewCaller> GrantedViewAsync(string role)
    {
        await Admin.GrantAsync(role, Seeded.WorkOrders, "read", "create", "update");
        var caller = role == "Technician" ? await TechnicianAsync() : ReadOnly;
        return caller.View(Seeded.WorkOrders);
    }
}
