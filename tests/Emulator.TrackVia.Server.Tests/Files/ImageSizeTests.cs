using System.Buffers.Binary;
using System.IO.Compression;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Files;

/// <summary>The query parameters <c>width</c> and <c>maxDimension</c> of a download.</summary>
public sealed class ImageSizeTests : TrackViaFixture
{
    private const string Signature = "Customer Signature";

    [TestCase("?width=4", 4, 2)]
    [TestCase("?maxDimension=2", 2, 1)]
    [TestCase("?width=4&maxDimension=2", 4, 2, Description = "width wins")]
    [TestCase("", 8, 4)]
    public async Task An_image_is_scaled_and_keeps_its_proportions(string query, int width, int height)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Signature, GreyPng(8, 4), "signature.png", "image/png");

        var reply = await WorkOrders.DownloadAsync(record, Signature, query);

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.ContentType, Is.EqualTo("image/png"));
        Assert.That(Size(reply.Body), Is.EqualTo((width, height)));
    }

    [TestCase("?width=4")]
    [TestCase("?maxDimension=2")]
    public async Task What_is_no_image_comes_back_as_it_is(string query)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, "Completion Report", [1, 2, 3], "a.pdf", "application/pdf");
        await WorkOrders.UploadAsync(record, Signature, [4, 5, 6], "odd.png", "image/png");

        Assert.That(
            (await WorkOrders.DownloadAsync(record, "Completion Report", query)).Body, Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That((await WorkOrders.DownloadAsync(record, Signature, query)).Body, Is.EqualTo(new byte[] { 4, 5, 6 }));
    }

    [Test]
    public async Task A_signature_of_the_seed_is_an_image_with_a_name()
    {
        var signed = (await WorkOrders.ListAsync("max=2000")).Rows.First(row => row.Has(Signature));

        var reply = await WorkOrders.DownloadAsync(signed.Number("id"), Signature);

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.ContentType, Does.StartWith("image/"));
        Assert.That(reply.Header("Content-Disposition"), Does.Match("^attachment; filename=\"[^\"]+\\.(png|jpg|jpeg|gif)\"$"));
        Assert.That(reply.Body, Is.Not.Empty);
    }

    private static (int Width, int Height) Size(byte[] png)
    {
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private static byte[] GreyPng(int width, int height)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "IDAT"u8, Compressed(new byte[(width + 1) * height]));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Compressed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    private static void WriteChunk(Stream png, ReadOnlySpan<byte> kind, byte[] content)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. kind, .. content]));
        png.Write(number);
    }

    private static uint Checksum(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
