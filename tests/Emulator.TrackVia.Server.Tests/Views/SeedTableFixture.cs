using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

/// <summary>Compares the fields of a table with the list in the reference.</summary>
public abstract class SeedTableFixture : TrackViaFixture
{
    /// <param name="view">A view that shows all fields of the table.</param>
    /// <param name="table">The table's id; a field's own id is this times 100 plus its place.</param>
    /// <param name="expected">Each <c>name|type|flags|choices</c>; a type or choices of <c>*</c> are the seed's own affair.</param>
    protected async Task AssertFieldsAsync(int view, int table, params string[] expected)
    {
        var caller = await SuperAdminAsync();
        var structure = (await caller.View(view).ListAsync("max=0")).Structure;
        var own = structure.Where(field => !Seeded.SystemFields.Contains(field.Text("name"))).ToList();

        Assert.That(own.Names(), Is.EquivalentTo(expected.Select(line => line.Split('|')[0])));
        for (var place = 1; place <= expected.Length; place++)
        {
            var parts = expected[place - 1].Split('|');
            var field = own.Field(parts[0]);
            var flags = (field.Flag("required") ? "R" : "") + (field.Flag("unique") ? "U" : "");
            Assert.That(field.Number("fieldMetaId"), Is.EqualTo((table * 100) + place), parts[0]);
            Assert.That(parts[1] == "*" || field.Text("type") == parts[1], $"{parts[0]} is a {field.Text("type")}");
            Assert.That(flags, Is.EqualTo(parts.Length > 2 ? parts[2] : ""), parts[0]);
            AssertChoices(parts.Length > 3 ? parts[3] : "", string.Join(",", field.GetProperty("choices").Texts()), parts[0]);
        }
    }

    private static void AssertChoices(string expected, string actual, string field)
    {
        Assert.That(actual, expected == "*" ? Is.Not.Empty : Is.EqualTo(expected), field);
    }
}
