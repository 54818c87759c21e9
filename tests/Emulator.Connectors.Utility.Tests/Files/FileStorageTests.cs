using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Files;

public sealed class FileStorageTests
{
    [Test]
    public async Task A_file_is_stored_read_extended_found_moved_and_deleted()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_files", "store_file", """{"file_path":"reports","file_name":"a.txt","content":"one\n","overwrite":"false"}""");
        await bench.RunAsync("workato_files", "append_to_file", """{"file_path":"/reports/a.txt","content":"two\n"}""");
        var read = await bench.RunAsync("workato_files", "get_file_contents", """{"file_path":"reports/a.txt"}""");
        var found = await bench.RunAsync("workato_files", "search_files", """{"directory_path":"reports","file_name":".TXT"}""");
        await bench.RunAsync("workato_files", "move_file", """{"file_path":"reports/a.txt","new_file_path":"old/b.txt"}""");
        await bench.RunAsync("workato_files", "delete_file", """{"file_path":"old/b.txt"}""");

        Assert.That(read["content"], Is.EqualTo(Value.Of("one\ntwo\n")));
        Assert.That(((ListValue)found["files"]).Single()["file_path"], Is.EqualTo(Value.Of("/reports/a.txt")));
        Assert.That(bench.Refusal("workato_files", "get_file_contents", """{"file_path":"old/b.txt"}""").Status, Is.EqualTo(404));
    }

    [Test]
    public async Task A_file_that_is_there_is_replaced_only_when_that_is_wanted()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_files", "store_file", """{"file_path":"a.txt","content":"one"}""");

        var refusal = bench.Refusal("workato_files", "store_file", """{"file_path":"a.txt","content":"two"}""");
        await bench.RunAsync("workato_files", "store_file", """{"file_path":"a.txt","content":"three","overwrite":"true"}""");

        Assert.That(refusal.Message, Does.Contain("overwrite"));
        Assert.That((await bench.RunAsync("workato_files", "get_file_contents", """{"file_path":"a.txt"}"""))["content"], Is.EqualTo(Value.Of("three")));
    }

    [TestCase("../outside.txt")]
    [TestCase("a/../../outside.txt")]
    [TestCase("..\\outside.txt")]
    public void Nothing_outside_of_the_storage_can_be_named(string path)
    {
        using var bench = new Bench();

        var input = RecordValue.Of(("file_path", path), ("content", "x"), ("overwrite", true));
        var refusal = Assert.ThrowsAsync<Sdk.ConnectorException>(() => bench.RunAsync("workato_files", "store_file", input))!;

        Assert.That(refusal.Message, Does.Contain("leads out"));
        Assert.That(File.Exists(bench.At("outside.txt")), Is.False);
    }

    [Test]
    public async Task A_CSV_file_is_read_in_batches_with_typed_columns()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_files", "store_file", """{"file_path":"n.csv","is_csv_file":"true","content":[{"Id":1,"Name":"a,b"},{"Id":2,"Name":"c"},{"Id":3,"Name":"d"}]}""");

        var batch = await bench.RunAsync("workato_files", "get_csv_file_contents", """
            {"file_path":"n.csv","schema_type":"manual","csv_has_header":"true","csv_delimiter":"comma","batch_size":"2","batch_offset":"1",
             "schema":"[{\"name\":\"number\",\"type\":\"integer\"},{\"name\":\"name\",\"type\":\"string\"}]"}
            """);

        Outputs.AreEqual(batch, """{"records":[{"number":2,"name":"c"},{"number":3,"name":"d"}],"has_more":false,"count":2}""");
    }

    [Test]
    public async Task Directories_are_made_and_deleted()
    {
        using var bench = new Bench();
        var made = await bench.RunAsync("workato_files", "ensure_dir_exists", """{"directory_path":"/in","directory_name":"2026"}""");
        var again = await bench.RunAsync("workato_files", "ensure_dir_exists", """{"directory_path":"/in","directory_name":"2026"}""");
        await bench.RunAsync("workato_files", "delete_directory", """{"directory_path":"/in"}""");

        Assert.That((made["created"], again["created"]), Is.EqualTo((Value.Of(true), Value.Of(false))));
        Assert.That(bench.Refusal("workato_files", "delete_directory", """{"directory_path":"/in"}""").Status, Is.EqualTo(404));
        Assert.That(bench.Refusal("workato_files", "delete_directory", """{"directory_path":"/"}""").Status, Is.EqualTo(404));
    }

    [Test]
    public async Task What_is_compressed_comes_back_uncompressed()
    {
        using var bench = new Bench();
        var packed = await bench.RunAsync("file_connector", "compress_file", """{"files":[{"file_name":"一.txt","file_contents":"eins"},{"file_name":"b.txt","file_contents":"zwei"}]}""");

        var files = (ListValue)(await bench.RunAsync("file_connector", "uncompress_file", RecordValue.Of(("file", packed["content"]))))["files"];

        Assert.That(files.Select(file => (file["file_name"].AsText(), file["content"].AsText())), Is.EqualTo(new[] { ("一.txt", "eins"), ("b.txt", "zwei") }));
        Assert.That(bench.Refusal("file_connector", "uncompress_file", """{"file":"no zip"}""").Message, Does.Contain("no zip"));
    }
}
