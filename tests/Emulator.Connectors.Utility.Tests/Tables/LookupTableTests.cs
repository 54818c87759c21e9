using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Tables;

public sealed class LookupTableTests
{
    private const string Table =
        """
        {"name":"地域 Regions","schema":[{"label":"Code"},{"label":"Name"}],"project_name":"P","max_allowed_entries_count":10000,"data":"Code,Name\nN,North\nS,South\nN,Nord\n"}
        """;

    private const string Reference = """{"zip_name":"shared/regions.lookup_table.json","name":"地域 Regions","folder":"shared"}""";

    [Test]
    public async Task Rows_of_an_exported_file_are_what_the_table_has_at_first()
    {
        using var bench = Regions();

        var found = await bench.RunAsync("lookup_table", "search_entries", $$$"""{"lookup_table_id":{{{Reference}}},"parameters":{"col1":"N"}}""");

        Outputs.AreEqual(found, """{"entries":[{"id":"1","entry":{"col1":"N","col2":"North"}},{"id":"3","entry":{"col1":"N","col2":"Nord"}}]}""");
    }

    [Test]
    public async Task Without_parameters_every_entry_is_found()
    {
        using var bench = Regions();

        var found = await bench.RunAsync("lookup_table", "get_entries", $$$"""{"lookup_table_id":{{{Reference}}},"parameters":{}}""");

        Assert.That(((ListValue)found["entries"]).Count, Is.EqualTo(3));
    }

    [Test]
    public async Task An_entry_is_added_changed_and_deleted()
    {
        using var bench = Regions();

        var added = await bench.RunAsync("lookup_table", "add_entry", $$$"""{"lookup_table_id":{{{Reference}}},"parameters":{"col1":"W","col2":7}}""");
        var changed = await bench.RunAsync("lookup_table", "update_entry", $$$"""{"lookup_table_id":{{{Reference}}},"id":"4","parameters":{"col2":"West"}}""");
        await bench.RunAsync("lookup_table", "delete_entry", $$$"""{"lookup_table_id":{{{Reference}}},"id":"4"}""");

        Outputs.AreEqual(added, """{"id":"4","entry":{"col1":"W","col2":"7"}}""");
        Outputs.AreEqual(changed, """{"id":"4","entry":{"col1":"W","col2":"West"}}""");
        Assert.That(bench.Refusal("lookup_table", "get_entry", $$$"""{"lookup_table_id":{{{Reference}}},"parameters":{"col1":"W"}}""").Status, Is.EqualTo(404));
    }

    [Test]
    public async Task What_a_search_finds_is_deleted_and_an_empty_search_deletes_nothing()
    {
        using var bench = Regions();

        var deleted = await bench.RunAsync(
            "lookup_table", "delete_entries", $$$"""{"lookup_table_id":{{{Reference}}},"delete_options":"search_delete","parameters":{"col1":"N"}}""");

        Outputs.AreEqual(deleted, """{"deleted_count":2}""");
        Assert.That(bench.Refusal("lookup_table", "delete_entries", $$$"""{"lookup_table_id":{{{Reference}}},"parameters":{}}""").Message, Does.Contain("truncate"));
    }

    [Test]
    public async Task A_batch_is_added_in_order_and_truncate_empties_the_table()
    {
        using var bench = Regions();

        var added = await bench.RunAsync(
            "lookup_table", "add_batch_of_entries", $$$"""{"lookup_table_id":{{{Reference}}},"entries":[{"parameters":{"col1":"A"}},{"parameters":{"col1":"B"}}]}""");
        var truncated = await bench.RunAsync("lookup_table", "truncate", $$$"""{"lookup_table_id":{{{Reference}}}}""");

        Assert.That(((ListValue)added["entries"])[1]["entry"]["col1"], Is.EqualTo(Value.Of("B")));
        Outputs.AreEqual(truncated, """{"deleted_count":5}""");
    }

    [Test]
    public async Task An_entry_that_is_not_there_may_be_passed_over()
    {
        using var bench = Regions();

        var nothing = await bench.RunAsync(
            "lookup_table", "update_entry", $$$"""{"lookup_table_id":{{{Reference}}},"id":"99","ignore_not_found":"true","parameters":{"col1":"x"}}""");

        Outputs.AreEqual(nothing, "{}");
    }

    [Test]
    public void Without_a_table_the_step_says_so()
    {
        using var bench = new Bench();

        var refusal = bench.Refusal("lookup_table", "get_entries", "{}");

        Assert.That((refusal.Kind, refusal.Message), Is.EqualTo((FailureKind.Input, "'Lookup table' must be present")));
    }

    private static Bench Regions()
    {
        var bench = new Bench();
        bench.Write("tables/shared/regions.lookup_table.json", Table);
        bench.Write("tables/other/regions.lookup_table.json", Table.Replace("N,North", "X,X", StringComparison.Ordinal));
        return bench;
    }
}
