using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Files;

public sealed class FileCycleTests : TrackViaFixture
{
    private const string Report = "Completion Report";

    private static readonly byte[] Content = [.. Enumerable.Range(0, 4096).Select(i => (byte)i)];

    [Test]
    public async Task An_upload_answers_200_with_the_record()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UploadAsync(record, Report, Content, "report.pdf", "application/pdf");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data"]));
        Assert.That(reply.Data.ValueKind, Is.EqualTo(JsonValueKind.Object));
        Assert.That(reply.Data.Number("id"), Is.EqualTo(record));
        Assert.That(reply.Data.GetProperty(Report).ValueKind, Is.EqualTo(JsonValueKind.Number));
    }

    [Test]
    public async Task The_record_then_holds_the_number_of_the_file()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var upload = await WorkOrders.UploadAsync(record, Report, Content, "report.pdf", "application/pdf");

        var data = (await WorkOrders.GetAsync(record)).Data;
        Assert.That(data.Number(Report), Is.Positive.And.EqualTo(upload.Data.Number(Report)));
    }

    [Test]
    public async Task A_download_gives_back_the_bytes_the_type_and_the_name()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Report, Content, "report.pdf", "application/pdf");

        var reply = await WorkOrders.DownloadAsync(record, Report);

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Body, Is.EqualTo(Content));
        Assert.That(reply.ContentType, Is.EqualTo("application/pdf"));
        Assert.That(reply.Header("Content-Disposition"), Is.EqualTo("attachment; filename=\"report.pdf\""));
    }

    [TestCase("my report (final).pdf")]
    [TestCase("a=b.txt")]
    [TestCase("naïve.txt")]
    public async Task A_name_is_quoted_and_the_last_thing_in_the_header(string name)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Report, Content, name, "text/plain");

        var disposition = (await WorkOrders.DownloadAsync(record, Report)).Header("Content-Disposition");

        Assert.That(disposition, Does.StartWith("attachment; filename=\"").And.EndsWith("\""));
        Assert.That(disposition!.Count(character => character == '"'), Is.EqualTo(2));
        Assert.That(disposition, Does.Not.Contain("filename*"));
    }

    [Test]
    public async Task A_plain_name_with_spaces_stays_as_it_is()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Report, Content, "my report.pdf", "application/pdf");

        var reply = await WorkOrders.DownloadAsync(record, Report);

        Assert.That(reply.Header("Content-Disposition"), Is.EqualTo("attachment; filename=\"my report.pdf\""));
    }

    [Test]
    public async Task A_second_upload_replaces_the_first()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Report, Content, "report.pdf", "application/pdf");

        await WorkOrders.UploadAsync(record, Report, [9, 9], "second.txt", "text/plain");

        var reply = await WorkOrders.DownloadAsync(record, Report);
        Assert.That(reply.Body, Is.EqualTo(new byte[] { 9, 9 }));
        Assert.That(reply.ContentType, Does.StartWith("text/plain"));
        Assert.That(reply.Header("Content-Disposition"), Is.EqualTo("attachment; filename=\"second.txt\""));
    }

    [Test]
    public async Task After_a_deletion_the_field_is_absent_and_the_file_not_found()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Report, Content, "report.pdf", "application/pdf");

        var deletion = await WorkOrders.DeleteFileAsync(record, Report);

        Assert.That(deletion.Status, Is.EqualTo(204));
        Assert.That(deletion.Body, Is.Empty);
        Assert.That((await WorkOrders.GetAsync(record)).Data.Keys(), Has.No.Member(Report));
        Assert.That((await WorkOrders.DownloadAsync(record, Report)).Refusal, Is.EqualTo(Refusal.NoFile));
    }

    [Test]
    public async Task An_empty_field_is_not_found()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        Assert.That((await WorkOrders.DownloadAsync(record, Report)).Refusal, Is.EqualTo(Refusal.NoFile));
    }

    [TestCase("No such field")]
    [TestCase("Title")]
    public async Task A_field_that_holds_no_files_is_not_found(string field)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        Assert.That((await WorkOrders.DownloadAsync(record, field)).Refusal, Is.EqualTo(Refusal.NoFile));
    }

    [Test]
    public async Task A_file_of_a_record_that_does_not_exist_is_not_found()
    {
        var download = await WorkOrders.DownloadAsync(987654, Report);
        var deletion = await WorkOrders.DeleteFileAsync(987654, Report);

        Assert.That(download.Refusal, Is.EqualTo(Refusal.NoFile));
        Assert.That(deletion.Status, Is.EqualTo(404));
        Assert.That(deletion.Json.Text("code"), Is.EqualTo("404"));
    }

    [Test]
    public async Task An_upload_counts_as_an_update_of_the_record()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        var before = (await WorkOrders.GetAsync(record)).Data.Text("Updated");
        Time.Advance(TimeSpan.FromSeconds(1));

        await WorkOrders.UploadAsync(record, Report, Content, "report.pdf", "application/pdf");

        Assert.That((await WorkOrders.GetAsync(record)).Data.Text("Updated"), Is.Not.EqualTo(before));
    }

    [Test]
    public async Task Uploads_to_two_fields_at_once_both_land()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var replies = await Task.WhenAll(
            WorkOrders.UploadAsync(record, Report, [1], "a.txt", "text/plain"),
            WorkOrders.UploadAsync(record, "Customer Signature", [2], "b.png", "image/png"));

        Assert.That(replies.Select(reply => reply.Status), Is.All.EqualTo(200));
        Assert.That((await WorkOrders.DownloadAsync(record, Report)).Body, Is.EqualTo(new byte[] { 1 }));
        Assert.That((await WorkOrders.DownloadAsync(record, "Customer Signature")).Body, Is.EqualTo(new byte[] { 2 }));
    }

    [TestCase("Completion%20Report")]
    [TestCase("Completion+Report")]
    public async Task A_space_in_the_field_name_may_be_escaped_either_way(string field)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Report, [7], "a.txt", "text/plain");

        var reply = await Integration.GetAsync($"/openapi/views/3102/records/{record}/files/{field}");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Body, Is.EqualTo(new byte[] { 7 }));
    }
}
