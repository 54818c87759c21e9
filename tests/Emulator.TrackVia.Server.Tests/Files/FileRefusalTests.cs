using System.Text;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Files;

public sealed class FileRefusalTests : TrackViaFixture
{
    private const int Megabyte = 1024 * 1024;
    private const string Report = "Completion Report";

    [Test]
    public async Task A_file_over_forty_megabytes_is_too_large()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UploadAsync(record, Report, new byte[(40 * Megabyte) + 1], "big.bin", "text/plain");

        Assert.That(reply.Status, Is.AnyOf(413, 400));
        Assert.That((await WorkOrders.DownloadAsync(record, Report)).Refusal, Is.EqualTo(Refusal.NoFile));
    }

    [Test]
    public async Task A_file_of_forty_megabytes_is_taken()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UploadAsync(record, Report, new byte[40 * Megabyte], "big.bin", "text/plain");

        Assert.That(reply.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task An_upload_without_the_part_named_file_is_an_invalid_request()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "document", "a.txt" } };

        var reply = await Integration.SendAsync(
            HttpMethod.Post, $"/openapi/views/3102/records/{record}/files/Completion%20Report", form);

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalidRequest"));
    }

    [Test]
    public async Task An_upload_that_is_not_multipart_is_an_unsupported_type()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await Integration.SendAsync(
            HttpMethod.Post,
            $"/openapi/views/3102/records/{record}/files/Completion%20Report",
            new StringContent("hello", Encoding.UTF8, "text/plain"));

        Assert.That(reply.Status, Is.EqualTo(415), reply.Text);
    }

    [Test]
    public async Task An_upload_to_a_record_that_does_not_exist_is_refused()
    {
        var reply = await WorkOrders.UploadAsync(987654, Report, [1], "a.txt", "text/plain");

        Assert.That(reply.Status, Is.AnyOf(401, 404), reply.Text);
    }

    [Test]
    public async Task A_file_in_a_hidden_view_is_denied_with_the_view()
    {
        var hidden = Integration.View(Seeded.CostAudit);

        var reply = await hidden.DownloadAsync(1, "Photo");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("View: 3303")));
    }
}
