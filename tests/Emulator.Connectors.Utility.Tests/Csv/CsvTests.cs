using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk;

namespace Emulator.Connectors.Utility.Tests.Csv;

public sealed class CsvTests
{
    [TestCase("""{"csv_content":"a,b\n1,2\n","column_value_by":"index"}""", """{"lines":[{"column_0":"a","column_1":"b"},{"column_0":"1","column_1":"2"}]}""")]
    [TestCase("""{"csv_content":"a,b\n1,2\n","skip_first_line":"true"}""", """{"lines":[{"column_0":"1","column_1":"2"}]}""")]
    [TestCase("""{"csv_content":"a,b\n1,2","column_value_by":"name"}""", """{"lines":[{"a":"1","b":"2"}]}""")]
    [TestCase("""{"csv_content":"1;'x;y'","col_sep":"semicolon","quote_char":"'","column_value_by":"name","header_schema":"[{\"name\":\"n\"},{\"name\":\"t\"}]"}""", """{"lines":[{"n":"1","t":"x;y"}]}""")]
    [TestCase("""{"csv_content":"1\t2","col_sep":"tab"}""", """{"lines":[{"column_0":"1","column_1":"2"}]}""")]
    [TestCase("""{"csv_content":"a\n1,2","column_value_by":"name"}""", """{"lines":[{"a":"1","column_1":"2"}]}""")]
    [TestCase("""{"csv_content":""}""", """{"lines":[]}""")]
    public async Task Lines_are_records_by_number_or_by_name(string input, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("csv_parser", "parse_csv", input), output);
    }

    [Test]
    public void A_line_that_cannot_be_read_is_named()
    {
        using var bench = new Bench();

        var refusal = bench.Refusal("csv_parser", "parse_csv", """{"csv_content":"a,b\n1,x\"y\n"}""");

        Assert.That(refusal.Kind, Is.EqualTo(FailureKind.Format));
        Assert.That(refusal.Message, Does.StartWith("line 2 of the CSV cannot be read"));
    }

    [TestCase("""{"create_header_line":"true","column_labels":"Id\nName","lines":[{"column_0":1,"column_1":"a,b"},{"column_1":"x"}]}""", "Id,Name\n1,\"a,b\"\n,x\n")]
    [TestCase("""{"column_separator":"pipe","force_quotes":"true","lines":[{"column_0":"a"}]}""", "\"a\"\n")]
    [TestCase("""{"lines":[]}""", "")]
    [TestCase("""{"create_header_line":"true","column_labels":"A"}""", "A\n")]
    public async Task Records_become_lines(string input, string lines)
    {
        using var bench = new Bench();

        Assert.That((await bench.RunAsync("csv_parser", "create_csv_lines", input))["csv_lines"].AsText(), Is.EqualTo(lines));
    }
}
