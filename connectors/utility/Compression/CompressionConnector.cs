using System.IO.Compression;
using System.Text;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Compression;

/// <summary>Zip files (recipe-format 15.15, <c>file_connector</c>). Unpacking stops at what no package should hold.</summary>
internal static class CompressionConnector
{
    private const long MostBytes = 256_000_000;
    private const int MostFiles = 10_000;
    private static readonly string[] ContentKeys = ["file_contents", "content", "file_content", "file_binary_content", "file"];

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "file_connector",
        "File tools",
        [
            LocalConnector.Action("compress_file", "Compress files", (operation, input, _) => new(Compress(operation, input))),
            LocalConnector.Action("uncompress_file", "Uncompress file", (_, input, _) => new(Uncompress(input))),
        ]);

    private static Value Compress(IOperation operation, RecordValue input)
    {
        var files = Written.Items(input.Has("files") ? input["files"] : input).OfType<RecordValue>().ToList();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (file, index) in files.Select((file, index) => (file, index)))
            {
                var entry = zip.CreateEntry(Written.Text(file["file_name"]) ?? Written.Text(file["name"]) ?? $"file_{index}");
                entry.LastWriteTime = operation.Time.GetUtcNow();
                using var content = entry.Open();
                content.Write(Written.Bytes(Content(file)).Span);
            }
        }

        var name = Written.Text(input["archive_name"]) ?? Written.Text(input["zip_file_name"]) ?? "archive.zip";
        var packed = new BinaryValue(bytes.ToArray());
        return RecordValue.Of(("file_name", name), ("content", packed), ("file_contents", packed), ("size", bytes.Length));
    }

    private static Value Uncompress(RecordValue input)
    {
        var packed = Content(input);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(Packed(packed)), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostFiles)
            {
                throw new ConnectorException(FailureKind.Format, $"the file holds {zip.Entries.Count} files, at most {MostFiles} are unpacked");
            }

            var left = MostBytes;
            var files = new List<Value>();
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                var content = Written.TextOrBytes(Read(entry, ref left));
                files.Add(RecordValue.Of(
                    ("file_name", entry.Name), ("file_path", entry.FullName), ("content", content), ("file_contents", content)));
            }

            return RecordValue.Of(("files", ListValue.From(files)), ("count", files.Count));
        }
        catch (InvalidDataException broken)
        {
            throw new ConnectorException(FailureKind.Format, $"the file is no zip that can be read: {broken.Message}");
        }
    }

    // A text is the Base64 that bytes are in JSON.
    private static byte[] Packed(Value packed)
    {
        var bytes = Written.Bytes(packed).ToArray();
        if (packed is not TextValue text)
        {
            return bytes;
        }

        var decoded = new byte[text.Text.Length];
        return Convert.TryFromBase64String(text.Text, decoded, out var length) ? decoded[..length] : bytes;
    }

    // What the entry says of its own size may be a lie.
    private static byte[] Read(ZipArchiveEntry entry, ref long left)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            left -= read;
            if (left < 0)
            {
                throw new ConnectorException(FailureKind.Format, $"the file is larger unpacked than {MostBytes / 1_000_000} MB ({entry.FullName})");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static Value Content(RecordValue file) =>
        ContentKeys.Select(key => file[key]).FirstOrDefault(value => !value.IsNull) ?? Value.Null;
}
