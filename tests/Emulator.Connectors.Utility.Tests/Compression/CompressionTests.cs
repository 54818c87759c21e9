using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Compression;

public sealed class CompressionTests
{
    [Test]
    public async Task What_is_packed_is_what_is_unpacked()
    {
        using var bench = new Bench();

        var packed = await bench.RunAsync("file_connector", "compress_file", """{"files":[{"file_name":"a/b.txt","file_contents":"é"},{"name":"c.txt","content":""}],"archive_name":"x.zip"}""");
        var files = await bench.RunAsync("file_connector", "uncompress_file", RecordValue.Of(("file", packed["content"])));

        Assert.That(packed["file_name"].AsText(), Is.EqualTo("x.zip"));
        Outputs.AreEqual(files, """
            {"files":[{"file_name":"b.txt","file_path":"a/b.txt","content":"é","file_contents":"é"},{"file_name":"c.txt","file_path":"c.txt","content":"","file_contents":""}],"count":2}
            """);
    }

    [TestCase("""{"file":"no zip"}""")]
    [TestCase("{}")]
    public void What_is_no_zip_is_told(string input)
    {
        using var bench = new Bench();

        var refusal = bench.Refusal("file_connector", "uncompress_file", input);

        Assert.That(refusal.Kind, Is.EqualTo(FailureKind.Format));
        Assert.That(refusal.Message, Does.StartWith("the file is no zip that can be read: "));
    }
}
