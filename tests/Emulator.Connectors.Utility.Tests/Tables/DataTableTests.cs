using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Tables;

public sealed class DataTableTests
{
    private const string Name = "b0b8a9f4-2a41-4a5e-9d0e-0000000000a1";
    private const string Count = "b0b8a9f4-2a41-4a5e-9d0e-0000000000a2";
    private const string IsOpen = "b0b8a9f4-2a41-4a5e-9d0e-0000000000a3";
    private const string NameKey = "b0b8a9f4_2a41_4a5e_9d0e_0000000000a1";
    private const string CountKey = "b0b8a9f4_2a41_4a5e_9d0e_0000000000a2";
    private const string IsOpenKey = "b0b8a9f4_2a41_4a5e_9d0e_0000000000a3";
    private const string RecordId = "11fbe9a6_a16d_4d7e_86ea_afe42ec03005";
    private const string Id = """{"zip_name":"tickets.workato_db_table.json","name":"Tickets","folder":""}""";

    private const string Table =
        $$"""
        {"name":"Tickets","schema":[{"id":"{{Name}}","title":"Name","type":"string"},{"id":"{{Count}}","title":"Count","type":"integer"},{"id":"{{IsOpen}}","title":"Open","type":"boolean"}],
         "data":"record_id,created_at,updated_at,{{Name}},{{Count}},{{IsOpen}}\nr1,2026-01-01T00:00:00Z,2026-01-01T00:00:00Z,Alpha,3,true\nr2,2026-01-02T00:00:00Z,2026-01-02T00:00:00Z,Beta,12,false\nr3,2026-01-03T00:00:00Z,2026-01-03T00:00:00Z,Gamma,,true\n"}
        """;

    [TestCase("""{"field_id":"FIELD-COUNT","op_integer":"gte","value_integer":"12"}""", "Beta")]
    [TestCase("""{"field_id":"FIELD-COUNT","op_integer":"lt","value_integer":"12"}""", "Alpha")]
    [TestCase("""{"field_id":"FIELD-COUNT","op_integer":"isnull"}""", "Gamma")]
    [TestCase("""{"field_id":"FIELD-COUNT","op_integer":"isnotnull"}""", "Alpha,Beta")]
    [TestCase("""{"field_id":"FIELD-NAME","op_string":"starts_with","value_string":"Be"}""", "Beta")]
    [TestCase("""{"field_id":"FIELD-NAME","op_default":"eq","value_default":"Gamma"}""", "Gamma")]
    [TestCase("""{"field_id":"FIELD-NAME","op_default":"ne","value_default":"Gamma"}""", "Alpha,Beta")]
    [TestCase("""{"field_id":"FIELD-NAME","op_string":"contains","value_string":"a"}""", "Alpha,Beta,Gamma")]
    [TestCase("""{"field_id":"FIELD-NAME","op_string":"in","value_string":"Alpha, Gamma"}""", "Alpha,Gamma")]
    [TestCase("""{"field_id":"FIELD-OPEN","op_boolean":"istrue"}""", "Alpha,Gamma")]
    [TestCase("""{"field_id":"record_id","op_id":"eq","value_id":"r2"}""", "Beta")]
    [TestCase("""{"field_id":"a5612739-5401-4ae7-bd07-782c1a6fb2d1","op_date_time":"gt","value_date_time":"2026-01-01T12:00:00Z"}""", "Beta,Gamma")]
    public async Task A_filter_finds(string filter, string names)
    {
        using var bench = Tickets();
        var row = filter.Replace("FIELD-COUNT", Count, StringComparison.Ordinal).Replace("FIELD-NAME", Name, StringComparison.Ordinal).Replace("FIELD-OPEN", IsOpen, StringComparison.Ordinal);

        var found = await bench.RunAsync("workato_db_table", "get_records", $$$"""{"table_id":{{{Id}}},"filters":[{{{row}}}],"limit":"100"}""");

        Assert.That(string.Join(',', Records(found).Select(record => record[NameKey].AsText())), Is.EqualTo(names));
    }

    [Test]
    public async Task Rows_of_a_filter_must_all_fit()
    {
        using var bench = Tickets();

        var found = await bench.RunAsync("workato_db_table", "get_records", $$$"""
            {"table_id":{{{Id}}},"filters":[{"field_id":"{{{IsOpen}}}","op_boolean":"istrue"},{"field_id":"{{{Count}}}","op_integer":"isnotnull"}]}
            """);

        Assert.That(Records(found), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Pages_follow_each_other_by_their_token_in_the_order_that_is_asked_for()
    {
        using var bench = Tickets();
        var asked = $$$"""{"table_id":{{{Id}}},"limit":"2","order_by":"{{{Name}}}","order_direction":"desc","continuation_token":"TOKEN"}""";

        var first = await bench.RunAsync("workato_db_table", "get_records", asked.Replace("TOKEN", "", StringComparison.Ordinal));
        var second = await bench.RunAsync("workato_db_table", "get_records", asked.Replace("TOKEN", first["continuation_token"].AsText(), StringComparison.Ordinal));

        Assert.That(Records(first).Select(record => record[NameKey].AsText()), Is.EqualTo(new[] { "Gamma", "Beta" }));
        Assert.That(Records(second).Select(record => record[NameKey].AsText()), Is.EqualTo(new[] { "Alpha" }));
        Assert.That(second["continuation_token"].IsNull);
    }

    [Test]
    public async Task Values_have_their_columns_type_and_titles_name_them_when_asked()
    {
        using var bench = Tickets();

        var added = await bench.RunAsync(
            "workato_db_table", "add_record", $$$"""{"table_id":{{{Id}}},"output_format":"field_name_to_value","parameters":{"{{{NameKey}}}":"Delta","{{{CountKey}}}":"5","{{{IsOpenKey}}}":"true"}}""");

        Assert.That(added["record"]["Count"], Is.EqualTo(Value.Of(5)));
        Assert.That(added["record"]["Open"], Is.EqualTo(Value.Of(true)));
        Assert.That(added["record"]["Created at"], Is.EqualTo(new TimeValue(bench.Time.GetUtcNow())));
    }

    [Test]
    public async Task An_upsert_changes_the_record_with_the_primary_value_and_else_adds_one()
    {
        using var bench = Tickets();
        var upsert = $$$"""{"table_id":{{{Id}}},"primary_field_id":"{{{Name}}}","parameters":{"{{{NameKey}}}":"NAME","{{{CountKey}}}":"99"}}""";

        var changed = await bench.RunAsync("workato_db_table", "upsert_record", upsert.Replace("NAME", "Beta", StringComparison.Ordinal));
        var added = await bench.RunAsync("workato_db_table", "upsert_record", upsert.Replace("NAME", "New", StringComparison.Ordinal));

        Assert.That(changed["record"][RecordId], Is.EqualTo(Value.Of("r2")));
        Assert.That(changed["record"][CountKey], Is.EqualTo(Value.Of(99)));
        Assert.That(added["record"][RecordId].AsText(), Has.Length.EqualTo(36));
    }

    [Test]
    public async Task Records_are_made_changed_emptied_and_deleted()
    {
        using var bench = Tickets();
        var made = await bench.RunAsync("workato_db_table", "create_records_batch", $$$"""{"table_id":{{{Id}}},"records":[{"parameters":{"{{{NameKey}}}":"x"}},{"parameters":{"{{{NameKey}}}":"y"}}]}""");
        var id = Records(made)[0][RecordId].AsText();

        var changed = await bench.RunAsync("workato_db_table", "update_record", $$$"""{"table_id":{{{Id}}},"record_id":"{{{id}}}","parameters":{"{{{CountKey}}}":"1"}}""");
        var emptied = await bench.RunAsync("workato_db_table", "remove_values_from_record", $$$"""{"table_id":{{{Id}}},"record_id":"{{{id}}}","field_ids":["{{{Count}}}"]}""");
        var several = await bench.RunAsync("workato_db_table", "delete_records_batch", $$$"""{"table_id":{{{Id}}},"records":[{"record_id":"{{{id}}}"},{"record_id":"r1"}]}""");
        var meant = await bench.RunAsync("workato_db_table", "delete_records_by_condition", $$$"""{"table_id":{{{Id}}},"filters":[{"field_id":"{{{Name}}}","op_string":"eq","value_string":"y"}]}""");
        var rest = await bench.RunAsync("workato_db_table", "truncate_table", $$$"""{"table_id":{{{Id}}}}""");

        Assert.That(changed["record"][CountKey], Is.EqualTo(Value.Of(1)));
        Assert.That(emptied["record"][CountKey].IsNull);
        Assert.That((several["deleted_count"], meant["deleted_count"], rest["deleted_count"]), Is.EqualTo((Value.Of(2), Value.Of(1), Value.Of(2))));
    }

    [Test]
    public void A_record_that_is_not_there_and_an_operator_that_does_not_exist_are_said()
    {
        using var bench = Tickets();

        Assert.That(bench.Refusal("workato_db_table", "update_record", $$$"""{"table_id":{{{Id}}},"record_id":"none","parameters":{}}""").Status, Is.EqualTo(404));
        Assert.That(
            bench.Refusal("workato_db_table", "get_records", $$$"""{"table_id":{{{Id}}},"filters":[{"field_id":"{{{Name}}}","op_string":"like","value_string":"x"}]}""").Message,
            Does.Contain("\"like\"").And.Contain("starts_with"));
    }

    [Test]
    public async Task New_records_are_events_once()
    {
        using var bench = Tickets();
        var first = await bench.PollAsync("workato_db_table", "new_records_realtime", $$$"""{"table_id":{{{Id}}}}""", Value.Null);
        await bench.RunAsync("workato_db_table", "add_record", $$$"""{"table_id":{{{Id}}},"parameters":{"{{{NameKey}}}":"x"}}""");

        var second = await bench.PollAsync("workato_db_table", "new_records_realtime", $$$"""{"table_id":{{{Id}}}}""", first.NextPoll);

        Assert.That(first.Events, Has.Count.EqualTo(3));
        Assert.That(second.Events.Single()["record"][NameKey], Is.EqualTo(Value.Of("x")));
    }

    private static IReadOnlyList<Value> Records(Value output) => (ListValue)output["records"];

    private static Bench Tickets()
    {
        var bench = new Bench();
        bench.Write("tables/tickets.workato_db_table.json", Table.Replace("\n ", " ", StringComparison.Ordinal));
        return bench;
    }
}
