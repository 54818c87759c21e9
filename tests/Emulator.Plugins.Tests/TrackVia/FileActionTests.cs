using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>Files of records (trackvia.md 1.6, 5.3).</summary>
public sealed class FileActionTests
{
    private const string Path = "views/3102/records/17/files/";

    private static readonly BinaryValue Bytes = new(new byte[] { 0, 255, 10 });

    // Field name as picked or typed; content type and file name; the address and the part that are sent.
    [TestCase("Customer%20Signature", "image/png", "s.png", "Customer%20Signature", """["AP8K","image/png","s.png"]""")]
    [TestCase("Customer Signature", "image/png", "s.png", "Customer%20Signature", """["AP8K","image/png","s.png"]""")]
    [TestCase("100% a/b.c", "text/csv", "x.csv", "100%25%20a%2Fb.c", """["AP8K","text/csv","x.csv"]""")]
    [TestCase("Report", "application/pdf", null, "Report", """["AP8K","application/pdf","file.pdf"]""")]
    [TestCase("Report", "application/zip", "", "Report", """["AP8K","application/zip","file"]""")]
    public async Task An_upload_sends_the_file_as_a_part(string field, string type, string? name, string address, string part)
    {
        var operation = new ScriptedOperation().Expect(
            $$"""POST {{Path}}{{address}} as Multipart {"file":{{part}}}""", WorkOrders.One());

        var output = await UploadAsync(operation, field, type, name);

        Assert.That(output.ToString(), Is.EqualTo(WorkOrders.Output));
        Assert.That(operation.Requests[0].Payload["file"] is ListValue file && file[0].Equals(Bytes));
    }

    [TestCase("image/jpeg")]
    [TestCase("image/png")]
    public void An_image_needs_a_file_name(string type)
    {
        var refused = Assert.ThrowsAsync<ConnectorException>(async () => await UploadAsync(new ScriptedOperation(), "Logo", type, null))!;

        Assert.That(refused.Message, Is.EqualTo("File name is mandatory for JPG/PNG content type"));
    }

    [TestCase("attachment; filename=\"report 1.pdf\"", "\"report 1.pdf\"")]
    [TestCase("attachment; filename=\"a;b=c.pdf\"", "\"a;b=c.pdf\"")]
    [TestCase("attachment; filename=report.pdf", "\"report.pdf\"")]
    [TestCase("inline", "null")]
    public async Task A_download_gives_name_and_bytes(string disposition, string name)
    {
        var operation = new ScriptedOperation().Expect(
            $"GET {Path}Report for Raw", Bytes, RecordValue.Of(("content_disposition", disposition)));

        var output = await TrackViaConnector.RunAsync(
            "get_file_from_record", operation, """{"view_id":3102,"id":17,"field_name":"Report"}""");

        Assert.That(output, Is.EqualTo($$"""{"file_name":{{name}},"content":"AP8K"}"""));
        Assert.That(operation.Requests[0].ResponseFormat, Is.EqualTo(ResponseFormat.Raw));
    }

    [Test]
    public void An_empty_file_field_is_a_404_that_says_so()
    {
        var operation = new ScriptedOperation().Refuse(
            $"GET {Path}Report for Raw", 404, "Not Found",
            """{"errors":[],"message":"The resource you requested could not be found.File does not exist.","name":"notFound","code":"404"}""");

        var failure = TrackViaConnector.Failure(
            "get_file_from_record", operation, """{"view_id":3102,"id":17,"field_name":"Report"}""");

        Assert.That(failure.Message, Is.EqualTo(
            "404 Not Found: The resource you requested could not be found.File does not exist. The file field is empty, or the "
            + "record or field name is wrong: handle the error in the recipe if a file may be missing."));
    }

    private static async Task<Value> UploadAsync(ScriptedOperation operation, string field, string type, string? name)
    {
        var input = RecordValue.Of(
            ("view_id", 3102), ("id", 17), ("field_name", field), ("content", Bytes), ("content_type", type), ("file_name", name));
        return await TrackViaConnector.Definition.Actions["upload_file_to_record"].Execute(
            operation, new ActionCall(input, [], [], Value.Null), default);
    }
}
