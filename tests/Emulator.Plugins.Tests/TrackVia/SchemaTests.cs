using Emulator.Values.Schema;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>Fields from a view's structure (trackvia.md 2.2), and pick lists.</summary>
public sealed class SchemaTests
{
    [Test]
    public async Task Input_has_the_writable_fields_and_no_files()
    {
        var data = (await TrackViaConnector.InputAsync("create_record")).Single();

        Assert.That((data.Name, data.Label, data.Type), Is.EqualTo(("data", "Record", "object")));
        Assert.That(data.Properties.Select(Summary), Is.EqualTo(new[]
        {
            "f_2 Title string text required",
            "f_3 Link to Sites number number",
            "f_4 Priority string select",
            "f_5 Scheduled Start date_time date_time",
            "f_6 Assigned To string text",
            "f_7 Percent Complete number number",
            "f_8 Work Types string multiselect",
            "f_9 Place object ",
            "f_11 Due date_time date",
        }));
    }

    [Test]
    public async Task Nothing_is_required_to_update_but_the_id()
    {
        var fields = await TrackViaConnector.InputAsync("update_record");

        Assert.That(fields.Select(field => (field.Name, field.Optional)), Is.EqualTo(new[] { ("id", false), ("data", true) }));
        Assert.That(fields[1].Properties, Has.All.Property(nameof(Field.Optional)).True);
    }

    [TestCase("f_4", "select", """[["Low","Low"],["High","High"]]""")]
    [TestCase("f_8", "multiselect", """[["Install","Install"],["Repair","Repair"]]""")]
    public async Task Choices_are_picked_or_typed(string name, string control, string options)
    {
        var field = (await TrackViaConnector.InputAsync("create_record"))[0].Properties.Single(field => field.Name == name);

        Assert.That((field.ControlType, field.PickList.ToString()), Is.EqualTo((control, options)));
        Assert.That((field.ToggleField!.Name, field.ToggleField.ControlType), Is.EqualTo((name, "text")));
    }

    [TestCase("f_7", "0.10")]
    [TestCase("f_6", "ID")]
    [TestCase("f_3", "parent record's ID")]
    public async Task A_hint_says_what_is_not_obvious(string name, string hint)
    {
        var field = (await TrackViaConnector.InputAsync("create_record"))[0].Properties.Single(field => field.Name == name);

        Assert.That(field.Hint, Does.Contain(hint));
    }

    [Test]
    public async Task Output_has_every_field_but_the_internal_id_under_another_name()
    {
        var fields = await TrackViaConnector.Definition.Actions["get_record"].OutputFields!(
            WorkOrders.Described(), TrackViaConnector.Json(TrackViaConnector.View), default);

        Assert.That(fields.Select(field => $"{field.Name} {field.Label} {field.Type}"), Is.EqualTo(new[]
        {
            "f_91 Record ID string", "f_1 WO Number number", "f_2 Title string", "f_3 Link to Sites number",
            "f_3_id Link to Sites (ID) integer", "f_4 Priority string", "f_5 Scheduled Start date_time",
            "f_6 Assigned To string", "f_6_id Assigned To (ID) integer", "f_7 Percent Complete number",
            "f_8 Work Types array", "f_9 Place object", "f_10 Customer Signature integer", "f_11 Due date_time",
            "f_12 Once string", "f_93 Updated date_time", "id ID integer",
        }));
        Assert.That(fields[10].Properties.Single().Name, Is.EqualTo("choice"));
    }

    [Test]
    public async Task A_created_record_has_no_files()
    {
        var fields = await TrackViaConnector.Definition.Actions["create_record"].OutputFields!(
            WorkOrders.Described(), TrackViaConnector.Json(TrackViaConnector.View), default);

        Assert.That(fields.Select(field => field.Name), Does.Contain("f_2").And.Not.Contain("f_10"));
    }

    [TestCase("{}")]
    [TestCase("""{"app_name":"Field Service","view_id":""}""")]
    public async Task Before_a_view_is_chosen_nothing_is_asked(string answers)
    {
        var fields = await TrackViaConnector.Definition.Actions["update_record"].InputFields!(
            new ScriptedOperation(), TrackViaConnector.Json(answers), default);

        Assert.That(fields[1].Properties, Is.Empty);
    }

    [Test]
    public void Every_action_and_trigger_on_a_view_asks_for_application_and_view()
    {
        var asked = TrackViaConnector.Definition.Actions.Where(action => action.Key != "create_user")
            .Select(action => action.Value.ConfigFields)
            .Concat(TrackViaConnector.Definition.Triggers.Values.Select(trigger => trigger.ConfigFields));

        Assert.That(
            asked.Select(fields => string.Join(' ', fields.Select(field => field.Name))), Has.All.EqualTo("app_name view_id"));
    }

    [TestCase("get_record", WorkOrders.Output)]
    [TestCase("get_all_view_records", $$"""{"records":[{{WorkOrders.Output}}]}""")]
    public async Task A_sample_is_the_first_record(string action, string sample)
    {
        var sampled = await TrackViaConnector.Definition.Actions[action].SampleOutput!(
            WorkOrders.Described(), TrackViaConnector.Json(TrackViaConnector.View), default);

        Assert.That(sampled.ToString(), Is.EqualTo(sample));
    }

    [Test]
    public void A_views_id_is_enough_to_run() =>
        Assert.That(
            SchemaConversion.MissingField(
                TrackViaConnector.Definition.Actions["get_record"].ConfigFields, TrackViaConnector.Json("""{"view_id":3102}""")),
            Is.Null);

    [TestCase("\"42\"", "42")]
    [TestCase("\"Main St\"", "\"Main St\"")]
    public async Task A_relationship_reads_as_the_parents_Record_ID(string read, string given)
    {
        var fields = await TrackViaConnector.Definition.Actions["get_record"].OutputFields!(
            WorkOrders.Described(), TrackViaConnector.Json(TrackViaConnector.View), default);

        var output = new SchemaConversion(TimeZoneInfo.Utc).Parse(fields, TrackViaConnector.Json($$"""{"f_3":{{read}}}"""));

        Assert.That(output["f_3"].ToString(), Is.EqualTo(given));
    }

    [TestCase("apps", "{}", "GET apps", """[{"id":31,"name":"Field Service"}]""", """[["Field Service","Field Service"]]""")]
    [TestCase("views", """{"app_name":"A"}""", "GET views", Views, """[["One",1]]""")]
    [TestCase("views", "{}", "GET views", Views, """[["One",1],["Two",2]]""")]
    public async Task Pick_lists_come_from_the_service(string name, string parameters, string line, string answer, string options)
    {
        var operation = new ScriptedOperation().Expect(line, answer);

        var list = await TrackViaConnector.Definition.PickLists[name](operation, TrackViaConnector.Json(parameters), default);

        Assert.That(list.ToString(), Is.EqualTo(options));
    }

    [Test]
    public async Task Document_fields_are_those_of_the_view_with_their_spaces_escaped()
    {
        var list = await TrackViaConnector.Definition.PickLists["document_fields"](
            WorkOrders.Described(), TrackViaConnector.Json("""{"view_id":3102}"""), default);

        Assert.That(list.ToString(), Is.EqualTo("""[["Customer Signature","Customer%20Signature"]]"""));
    }

    private const string Views =
        """[{"id":1,"name":"One","applicationName":"A","default":true},{"id":2,"name":"Two","applicationName":"B","default":false}]""";

    private static string Summary(Field field) =>
        $"{field.Name} {field.Label} {field.Type} {field.ControlType}{(field.Optional ? "" : " required")}";
}
