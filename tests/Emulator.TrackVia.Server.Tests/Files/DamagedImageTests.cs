using System.Buffers.Binary;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Files;

/// <summary>Bytes that look like an image and are none: they come back as they are, at once, and stop nobody else.</summary>
public sealed class DamagedImageTests : TrackViaFixture
{
    private const string Signature = "Customer Signature";

    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly TestCaseData[] Damaged =
    [
        new TestCaseData(Array.Empty<byte>(), "empty.png").SetArgDisplayNames("empty"),
        new TestCaseData(PngSignature, "bare.png").SetArgDisplayNames("a signature alone"),
        new TestCaseData((byte[])[.. PngSignature, .. Junk(500)], "junk.png").SetArgDisplayNames("a signature and junk"),
        new TestCaseData((byte[])[.. PngSignature, .. Header(8, 4)], "cut.png").SetArgDisplayNames("a header and no pixels"),
        new TestCaseData((byte[])[.. PngSignature, .. Header(8, 4), .. Junk(500)], "odd.png")
            .SetArgDisplayNames("a header and junk"),
        new TestCaseData(
            (byte[])[.. PngSignature, .. Header(8, 4), .. Chunk("IDAT", Junk(64)), .. Chunk("IEND", [])], "noise.png")
            .SetArgDisplayNames("pixels that do not unpack"),
        new TestCaseData((byte[])[.. PngSignature, .. Header(60000, 60000), .. Chunk("IDAT", Junk(64))], "bomb.png")
            .SetArgDisplayNames("a size that no memory holds"),
        new TestCaseData((byte[])[.. PngSignature, .. Header(0, -1), .. Chunk("IDAT", Junk(64))], "none.png")
            .SetArgDisplayNames("a size that is none"),
        new TestCaseData((byte[])[0xFF, 0xD8, 0xFF, 0xE0, .. Junk(500)], "junk.jpg").SetArgDisplayNames("a JPEG of junk"),
        new TestCaseData((byte[])[.. "GIF89a"u8, .. Junk(500)], "junk.gif").SetArgDisplayNames("a GIF of junk"),
    ];

    [TestCaseSource(nameof(Damaged))]
    public async Task It_comes_back_as_it_is(byte[] content, string name)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, Signature, content, name, "image/png");

        var reply = await WorkOrders.DownloadAsync(record, Signature, "?width=2");

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Body, Is.EqualTo(content));
    }

    private static byte[] Junk(int length)
    {
        return [.. Enumerable.Range(0, length).Select(i => (byte)((i * 37) + 11))];
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return Chunk("IHDR", header);
    }

    /// <summary>A chunk whose checksum is wrong, as in a damaged file.</summary>
    private static byte[] Chunk(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. System.Text.Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];
    }
}
