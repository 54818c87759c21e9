using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

public sealed class StructureTests : TrackViaFixture
{
    private static readonly string[] FieldMembers =
        ["name", "type", "required", "unique", "canRead", "canUpdate", "canCreate", "choices", "fieldMetaId"];

    private static readonly int[] GrantedViews =
        [3101, 3102, 3103, 3104, 3105, 3107, 3108, 3201, 3202, 3203, 3204, 3301, 3302, 3304, 3305];

    [TestCaseSource(nameof(GrantedViews))]
    public async Task Every_field_has_the_nine_members_and_no_other(int view)
    {
        var structure = (await Integration.View(view).ListAsync("max=1")).Structure;

        Assert.That(structure.Select(field => field.Keys()), Is.All.EquivalentTo(FieldMembers));
        Assert.That(structure.Select(field => field.GetProperty("choices").ValueKind), Is.All.EqualTo(JsonValueKind.Array));
        Assert.That(structure.Select(field => field.GetProperty("fieldMetaId").ValueKind), Is.All.EqualTo(JsonValueKind.Number));
        Assert.That(structure.Select(field => field.Flag("canRead")), Is.All.True);
    }

    [TestCaseSource(nameof(GrantedViews))]
    public async Task Names_and_ids_of_fields_are_unique(int view)
    {
        var structure = (await Integration.View(view).ListAsync("max=1")).Structure;

        Assert.That(structure.Names(), Is.Unique);
        Assert.That(structure.Select(field => field.Number("fieldMetaId")), Is.Unique);
    }

    [TestCaseSource(nameof(GrantedViews))]
    public async Task Every_view_has_the_system_fields_and_nobody_writes_them(int view)
    {
        var structure = (await Integration.View(view).ListAsync("max=1")).Structure;

        Assert.That(structure.Names(), Is.SupersetOf(Seeded.SystemFields));
        foreach (var name in Seeded.SystemFields)
        {
            var field = structure.Field(name);
            Assert.That((field.Flag("canCreate"), field.Flag("canUpdate")), Is.EqualTo((false, false)), name);
        }

        Assert.That(structure.Field("Record ID").Text("type"), Is.EqualTo("identifier"));
        Assert.That(structure.Field("Created").Text("type"), Is.EqualTo("datetime"));
        Assert.That(structure.Field("Updated").Text("type"), Is.EqualTo("datetime"));
        Assert.That(structure.Field("Created By User").Text("type"), Is.EqualTo("user"));
        Assert.That(structure.Field("Last User").Text("type"), Is.EqualTo("user"));
    }

    [TestCaseSource(nameof(GrantedViews))]
    public async Task Every_member_of_a_record_is_a_field_or_the_id_beside_one(int view)
    {
        var reply = await Integration.View(view).ListAsync("max=50");
        var names = reply.Structure.Names().Except(["ID"]).ToList();
        var allowed = names.Concat(names.Select(name => name + "(id)")).Append("id").ToHashSet();

        Assert.That(reply.Rows, Is.Not.Empty);
        Assert.That(reply.Rows.SelectMany(row => row.Keys()).Where(key => !allowed.Contains(key)), Is.Empty);
    }

    [TestCase("autoIncrement")]
    [TestCase("identifier")]
    public async Task Fields_that_the_service_fills_are_not_writable(string type)
    {
        var structure = (await WorkOrders.ListAsync("max=1")).Structure.Where(field => field.Text("type") == type).ToList();

        Assert.That(structure, Is.Not.Empty);
        Assert.That(structure.Where(field => field.Flag("canCreate") || field.Flag("canUpdate")), Is.Empty);
    }

    [Test]
    public async Task Calculated_fields_have_the_type_of_their_result_and_are_not_writable()
    {
        var orders = (await WorkOrders.ListAsync("max=1")).Structure;
        var deficiencies = (await Integration.View(Seeded.OpenDeficiencies).ListAsync("max=1")).Structure;

        Assert.That(orders.Field("Customer Name").Text("type"), Is.EqualTo("shortAnswer"));
        Assert.That(orders.Field("Overdue").Text("type"), Is.EqualTo("shortAnswer"));
        Assert.That(deficiencies.Field("Days Open").Text("type"), Is.EqualTo("number"));
        Assert.That(
            new[] { orders.Field("Customer Name"), orders.Field("Overdue"), deficiencies.Field("Days Open") }
                .Where(field => field.Flag("canCreate") || field.Flag("canUpdate")),
            Is.Empty);
    }

    [Test]
    public async Task A_writable_field_is_offered_to_a_role_that_writes_and_not_to_one_that_reads()
    {
        var writer = (await Customers.ListAsync("max=1")).Structure.Field("Main Contact");
        var reader = (await ReadOnly.View(Seeded.Customers).ListAsync("max=1")).Structure.Field("Main Contact");

        Assert.That((writer.Flag("canCreate"), writer.Flag("canUpdate")), Is.EqualTo((true, true)));
        Assert.That((reader.Flag("canCreate"), reader.Flag("canUpdate")), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task The_structure_of_a_view_can_be_asked_for_alone()
    {
        var list = await WorkOrders.ListAsync("max=0");

        var reply = await Integration.GetAsync("/openapi/views/3102/view_structure");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        var only = reply.Json.EnumerateArray().Single();
        Assert.That(only.Keys(), Is.EqualTo(["structure"]));
        Assert.That(only.GetProperty("structure").GetRawText(), Is.EqualTo(list.Json.GetProperty("structure").GetRawText()));
    }
}
