using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Sql;

public sealed class SmartListTests
{
    private const string Orders = """{"list_name":"orders","create_table_if_not_exist":"true","primary_index":"id","list_source":[{"id":1,"customer":"A","total":10.5,"open":true},{"id":2,"customer":"B","total":4},{"id":3,"customer":"A","total":1,"note":"x'y"}]}""";

    [Test]
    public async Task A_query_over_a_list_gives_typed_rows()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_smart_list", "insert_rows", Orders);

        var found = await bench.RunAsync("workato_smart_list", "query_list", """
            {"sql":"SELECT customer, SUM(total) AS total, COUNT(*) AS n, MAX(open) AS open FROM orders GROUP BY customer ORDER BY customer",
             "result_schema_json":"[{\"name\":\"customer\",\"type\":\"string\"},{\"name\":\"open\",\"type\":\"boolean\"}]"}
            """);

        Outputs.AreEqual(found["rows"], """[{"customer":"A","total":11.5,"n":2,"open":1},{"customer":"B","total":4,"n":1,"open":null}]""");
        Assert.That(found["row_count"], Is.EqualTo(Value.Of(2)));
    }

    [Test]
    public async Task Lists_are_joined_and_the_rows_may_be_CSV()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_smart_list", "insert_rows", Orders);
        await bench.RunAsync("workato_smart_list", "create_list_from_csv", """{"list_name":"customers","csv_content":"code,name\nA,\"Alpha, Ltd\"\nB,Beta\n"}""");

        var found = await bench.RunAsync("workato_smart_list", "query_list", """{"sql":"SELECT o.id, c.name FROM orders o JOIN customers c ON c.code = o.customer WHERE o.id < 3 ORDER BY o.id","csv":"true"}""");

        Assert.That(found["rows"], Is.EqualTo(Value.Of("id,name\n1,\"Alpha, Ltd\"\n2,Beta\n")));
    }

    [Test]
    public async Task Rows_that_come_later_may_have_new_columns_and_a_created_list_begins_anew()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_smart_list", "create_list", """{"list_name":"l","list_source":[{"a":1}]}""");
        await bench.RunAsync("workato_smart_list", "insert_rows", """{"list_name":"l","list_source":[{"b":2}]}""");
        var both = await bench.RunAsync("workato_smart_list", "query_list", """{"sql":"select * from l"}""");
        await bench.RunAsync("workato_smart_list", "create_list", """{"list_name":"l","list_source":[]}""");

        Outputs.AreEqual(both["rows"], """[{"a":1,"b":null},{"a":null,"b":2}]""");
        Outputs.AreEqual((await bench.RunAsync("workato_smart_list", "query_list", """{"sql":"select count(*) as n from l"}"""))["rows"], """[{"n":0}]""");
    }

    [Test]
    public async Task Lists_belong_to_their_job()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_smart_list", "insert_rows", Orders);
        bench.Operation = new DeskOperation(bench.Time) { JobId = "j-other" };

        Assert.That(bench.Refusal("workato_smart_list", "query_list", """{"sql":"SELECT * FROM orders"}""").Message, Does.Contain("no such table: orders"));
        Assert.That(bench.Refusal("workato_smart_list", "insert_rows", """{"list_name":"orders","list_source":[]}""").Message, Does.Contain("create_table_if_not_exist"));
    }

    [TestCase("DELETE FROM orders")]
    [TestCase("ATTACH DATABASE 'FILE' AS other")]
    [TestCase("VACUUM INTO 'FILE'")]
    [TestCase("SELECT load_extension('FILE')")]
    [TestCase("SELEC 1")]
    public async Task A_query_reads_and_reaches_no_file(string sql)
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_smart_list", "insert_rows", Orders);
        var file = bench.At("made.db");

        var input = RecordValue.Of(("sql", sql.Replace("FILE", file, StringComparison.Ordinal)));
        Assert.ThrowsAsync<Sdk.ConnectorException>(() => bench.RunAsync("workato_smart_list", "query_list", input));

        Assert.That(File.Exists(file), Is.False);
        Outputs.AreEqual((await bench.RunAsync("workato_smart_list", "query_list", """{"sql":"SELECT COUNT(*) AS n FROM orders"}"""))["rows"], """[{"n":3}]""");
    }

    [Test]
    public void An_endless_query_ends_with_the_time_of_its_step()
    {
        using var bench = new Bench();
        using var late = new CancellationTokenSource();
        late.CancelAfter(TimeSpan.FromMilliseconds(200));
        var call = new Sdk.ActionCall(
            RecordValue.Of(("sql", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n")), [], [], Value.Null);

        Assert.CatchAsync<OperationCanceledException>(() =>
            bench.Connectors["workato_smart_list"].Actions["query_list"].Execute(bench.Operation, call, late.Token).AsTask());
    }

    [Test]
    public async Task Transformations_query_files_and_lists_beside_each_other()
    {
        using var bench = new Bench();

        var found = await bench.RunAsync("workato_transformations", "query_data", """
            {"query":{"engine":"sqlite","sql_select_query":"SELECT a.id, b.name FROM a JOIN b ON a.id = b.id"},
             "sources":[{"table_name":"a","data_source_type":"csv","source_stream":"id\n1\n2\n"},{"table_name":"b","data_source_type":"json","source_stream":"[{\"id\":\"2\",\"name\":\"two\"}]"}],
             "output":{"format":"csv"}}
            """);

        Assert.That(found["content"], Is.EqualTo(Value.Of("id,name\n2,two\n")));
        Outputs.AreEqual(found["result_lines"], """[{"id":"2","name":"two"}]""");
        Assert.That(found["size"], Is.EqualTo(Value.Of(14)));
    }
}
