using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

/// <summary>Tables, fields and rows of the app "Inspections" (reference 7.6).</summary>
public sealed class InspectionsSeedTests : SeedTableFixture
{
    [Test]
    public Task Templates_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.Templates, 321,
            "Template Name|shortAnswer|RU", "Version|number", "Checklist|paragraph", "Form PDF|document");
    }

    [Test]
    public Task Inspections_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.Inspections, 322,
            "Inspection No|autoIncrement", "Link to Templates|relationship", "Site Name|shortAnswer", "Inspector|user",
            "Inspected On|datetime|R", "Result|dropDown||Pass,Fail,Pass with Notes", "Score|percentage",
            "Hazards|checkbox||Electrical,Fall,Chemical,Confined Space", "GPS|point", "Photo 1|image", "Photo 2|image",
            "Report|document", "Follow Up By|date");
    }

    [Test]
    public Task Deficiencies_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.OpenDeficiencies, 323,
            "Link to Inspections|relationship|R", "Severity|dropDown||1,2,3,4,5", "Description|paragraph|R",
            "Repair Cost|currency", "Closed|dropDown||Yes,No", "Days Open|number");
    }

    [TestCase(Seeded.Templates, 12)]
    [TestCase(Seeded.Inspections, 400)]
    public async Task Tables_have_their_rows(int view, int count)
    {
        Assert.That((await Integration.View(view).ListAsync("max=0")).Total, Is.EqualTo(count));
    }

    [Test]
    public async Task Failed_inspections_are_those_whose_result_is_fail()
    {
        var all = (await Integration.View(Seeded.Inspections).ListAsync()).Rows;
        var failed = await Integration.View(Seeded.FailedInspections).ListAsync();

        Assert.That(
            failed.Rows.Ids(),
            Is.EqualTo(all.Where(row => row.Has("Result") && row.Text("Result") == "Fail").Ids()));
        Assert.That(failed.Total, Is.InRange(1, 399));
    }

    [Test]
    public async Task Open_deficiencies_are_some_of_the_520_and_none_is_closed()
    {
        var open = await Integration.View(Seeded.OpenDeficiencies).ListAsync();

        Assert.That(open.Total, Is.InRange(1, 519));
        Assert.That(open.Rows.Where(row => row.Has("Closed") && row.Text("Closed") == "Yes"), Is.Empty);
        Assert.That(open.Rows.Where(row => !row.Has("Description") || !row.Has("Link to Inspections(id)")), Is.Empty);
    }

    [Test]
    public async Task A_deficiency_that_is_closed_leaves_the_view()
    {
        var view = Integration.View(Seeded.OpenDeficiencies);
        var first = (await view.ListAsync("max=1")).Rows.Ids().Single();

        await view.UpdateAsync(first, ("Closed", "Yes"));

        Assert.That((await view.GetAsync(first)).Refusal, Is.EqualTo(Refusal.Denied($"Record: {first}")));
    }
}
