using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>Create, update and delete (trackvia.md 5.3).</summary>
public sealed class WriteActionTests
{
    private const string DeniedField =
        """{"errors":[],"message":"DENIED!!! - field \"Title\" either does not exist or you do not have access to it.","name":"accessDenied","code":"401"}""";

    // Field and value in a recipe; the member that is sent.
    [TestCase("f_2", "\"Boiler\"", "\"Title\":\"Boiler\"")]
    [TestCase("f_2", "\"42\"", "\"Title\":\"42\"")]
    [TestCase("f_2", "null", "\"Title\":null")]
    [TestCase("f_2", "\"\"", "\"Title\":\"\"")]
    [TestCase("f_3", "12", "\"Link to Sites\":12")]
    [TestCase("f_3", "\"12\"", "\"Link to Sites\":12")]
    [TestCase("f_3", "\"Main St\"", "\"Link to Sites\":\"Main St\"")]
    [TestCase("f_3", "null", "\"Link to Sites\":null")]
    [TestCase("f_3", "\"90071992547409931\"", "\"Link to Sites\":\"90071992547409931\"")]
    [TestCase("f_6", "\"503\"", "\"Assigned To\":503")]
    [TestCase("f_7", "\"0.10\"", "\"Percent Complete\":0.1")]
    [TestCase("f_7", "\"10%\"", "\"Percent Complete\":\"10%\"")]
    [TestCase("f_8", "\"Install,Repair\"", "\"Work Types\":\"Install,Repair\"")]
    [TestCase("f_8", "[\"Install\"]", "\"Work Types\":[\"Install\"]")]
    [TestCase("f_8", "[{\"choice\":\"Install\"}]", "\"Work Types\":[\"Install\"]")]
    [TestCase("f_9", "{\"latitude\":\"1.5\",\"longitude\":2}", "\"Place\":{\"latitude\":1.5,\"longitude\":2}")]
    [TestCase("f_11", "\"2024-03-01\"", "\"Due\":\"2024-03-01\"")]
    public async Task A_value_is_sent_under_the_fields_name_as_TrackVia_wants_it(string key, string value, string sent)
    {
        var operation = new ScriptedOperation().Expect(
            $$$"""PUT views/3102/records/17 {"data":[{{{{sent}}}}]}""", WorkOrders.Page(WorkOrders.Record, 1));

        var output = await TrackViaConnector.RunAsync(
            "update_record", operation, $$"""{"view_id":3102,"id":17,"data":{"{{key}}":{{value}}} }""",
            await TrackViaConnector.InputAsync("update_record"));

        Assert.That(output, Is.EqualTo(WorkOrders.Output));
    }

    [Test]
    public async Task A_moment_is_sent_as_one()
    {
        var moment = new TimeValue(DateTimeOffset.UnixEpoch);
        var operation = new ScriptedOperation().Expect(
            """POST views/3102/records {"data":[{"Scheduled Start":"1970-01-01T00:00:00+00:00"}]}""", WorkOrders.Page(WorkOrders.Record, 1));
        var input = RecordValue.Of(("view_id", 3102), ("data", RecordValue.Of(("f_5", moment))));
        var schema = await TrackViaConnector.InputAsync("create_record");

        await TrackViaConnector.Definition.Actions["create_record"].Execute(
            operation, new ActionCall(input, schema, [], Value.Null), default);

        Assert.That(operation.Requests[0].Payload["data"], Is.EqualTo(
            ListValue.Of(RecordValue.Of(("Scheduled Start", moment)))));
    }

    [Test]
    public async Task Create_sends_one_record_and_gives_what_became_of_it()
    {
        var operation = new ScriptedOperation().Expect(
            """POST views/3102/records {"data":[{"Title":"Boiler","Priority":"High"}]}""", WorkOrders.Page(WorkOrders.Record, 1));

        var output = await TrackViaConnector.RunAsync(
            "create_record", operation, """{"view_id":"3102","data":{"f_2":"Boiler","f_4":"High"}}""",
            await TrackViaConnector.InputAsync("create_record"));

        Assert.That(output, Is.EqualTo(WorkOrders.Output));
    }

    [Test]
    public async Task Nothing_given_sends_an_empty_record()
    {
        var operation = WorkOrders.Described().Expect("""PUT views/3102/records/17 {"data":[{}]}""", WorkOrders.Page(WorkOrders.Record, 1));

        Assert.That(
            await TrackViaConnector.RunAsync("update_record", operation, """{"view_id":3102,"id":17}"""),
            Is.EqualTo(WorkOrders.Output));
    }

    [Test]
    public async Task Without_a_schema_the_names_come_from_the_view()
    {
        var operation = WorkOrders.Described().Expect(
            """POST views/3102/records {"data":[{"Title":"Boiler","Link to Sites":12}]}""", WorkOrders.Page(WorkOrders.Record, 1));

        var output = await TrackViaConnector.RunAsync(
            "create_record", operation, """{"view_id":3102,"data":{"f_2":"Boiler","f_3":"12"}}""");

        Assert.That(output, Is.EqualTo(WorkOrders.Output));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_field_that_the_view_does_not_have_is_named_with_those_that_it_has(bool hasSchema)
    {
        var operation = hasSchema ? new ScriptedOperation() : WorkOrders.Described();
        var schema = hasSchema ? await TrackViaConnector.InputAsync("update_record") : null;

        var failure = TrackViaConnector.Failure(
            "update_record", operation, """{"view_id":3102,"id":17,"data":{"f_2":"x","f_999":"y"}}""", schema);

        Assert.That(failure.Message, Is.EqualTo(
            "View 3102 has no field \"f_999\" that this connection can write. It can write: f_2 (Title), f_3 (Link to Sites), "
            + "f_4 (Priority), f_5 (Scheduled Start), f_6 (Assigned To), f_7 (Percent Complete), f_8 (Work Types), f_9 (Place), f_11 (Due)."));
    }

    // Read-only, a file, writable only while creating, the internal id.
    [TestCase("f_1")]
    [TestCase("f_10")]
    [TestCase("f_12")]
    [TestCase("f_90")]
    public async Task A_field_that_may_not_be_written_is_not_sent(string key)
    {
        var failure = TrackViaConnector.Failure(
            "update_record", new ScriptedOperation(), $$"""{"view_id":3102,"id":17,"data":{"{{key}}":"y"} }""",
            await TrackViaConnector.InputAsync("update_record"));

        Assert.That(failure.Message, Does.StartWith($"View 3102 has no field \"{key}\" that this connection can write."));
    }

    [Test]
    public async Task A_field_that_was_renamed_since_the_schema_was_read_is_sent_under_its_new_name()
    {
        var renamed = WorkOrders.Page(WorkOrders.Record, 1).Replace("\"Title\",\"type\"", "\"Heading\",\"type\"", StringComparison.Ordinal);
        var operation = new ScriptedOperation()
            .Refuse("""PUT views/3102/records/17 {"data":[{"Title":"x"}]}""", 401, "Unauthorized", DeniedField)
            .Expect(WorkOrders.DescriptionLine, renamed)
            .Expect("""PUT views/3102/records/17 {"data":[{"Heading":"x"}]}""", renamed);

        var output = await TrackViaConnector.RunAsync(
            "update_record", operation, """{"view_id":3102,"id":17,"data":{"f_2":"x"}}""",
            await TrackViaConnector.InputAsync("update_record"));

        Assert.That(PlainJson.Read(output)["id"], Is.EqualTo(Value.Of(17)));
    }

    [Test]
    public async Task A_field_that_is_denied_under_its_present_name_stays_denied()
    {
        var operation = new ScriptedOperation()
            .Refuse("""PUT views/3102/records/17 {"data":[{"Title":"x"}]}""", 401, "Unauthorized", DeniedField)
            .Expect(WorkOrders.DescriptionLine, WorkOrders.Page(WorkOrders.Record, 1));

        var failure = TrackViaConnector.Failure(
            "update_record", operation, """{"view_id":3102,"id":17,"data":{"f_2":"x"}}""",
            await TrackViaConnector.InputAsync("update_record"));

        Assert.That(failure.Message, Does.StartWith("401 Unauthorized: DENIED!!! - field \"Title\" either does not exist"));
        Assert.That(failure.Status, Is.EqualTo(401));
    }

    [TestCase("delete_record", """{"view_id":3102,"id":"17"}""", "DELETE views/3102/records/17")]
    [TestCase("delete_all_records_in_view", """{"view_id":3102}""", "DELETE views/3102/records/all")]
    public async Task A_deletion_answers_success(string action, string input, string line)
    {
        var operation = new ScriptedOperation().Expect(line, "{}");

        Assert.That(await TrackViaConnector.RunAsync(action, operation, input), Is.EqualTo("""{"status":"success"}"""));
    }

    [TestCase("delete_record", """{"view_id":3102,"id":"all"}""", "ID must be a whole number, not \"all\"")]
    [TestCase("delete_record", """{"view_id":3102,"id":""}""", "ID must be a whole number, not \"\"")]
    [TestCase("delete_record", """{"view_id":3102}""", "ID must be a whole number, not \"\"")]
    [TestCase("delete_record", """{"view_id":3102,"id":"1/../all"}""", "ID must be a whole number, not \"1/../all\"")]
    [TestCase("delete_record", """{"view_id":3102,"id":1.5}""", "ID must be a whole number, not \"1.5\"")]
    [TestCase("delete_all_records_in_view", """{"view_id":"3102/x"}""", "View must be a whole number, not \"3102/x\"")]
    public void An_id_that_is_no_number_never_gets_into_an_address(string action, string input, string message) =>
        Assert.That(TrackViaConnector.Failure(action, new ScriptedOperation(), input).Message, Is.EqualTo(message));
}
