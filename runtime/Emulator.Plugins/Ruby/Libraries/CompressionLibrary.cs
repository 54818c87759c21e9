using System.IO.Compression;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The module <c>Zlib</c>: whole texts packed and unpacked.</summary>
internal static class CompressionLibrary
{
    private static readonly RubyClass Zlib = new RubyClass("Zlib", RubyClasses.Object).WithOwn(table => table
        .Add("deflate(text, level = nil)", (RubyRun _, RubyClass _, in Arguments given) => Packed(given[0], static to => new ZLibStream(to, CompressionLevel.Optimal)))
        .Add("gzip(text, level: nil, strategy: nil)", (RubyRun _, RubyClass _, in Arguments given) => Packed(given[0], static to => new GZipStream(to, CompressionLevel.Optimal)))
        .Add("inflate(text)", (run, _, text) => Unpacked(run, text, static from => new ZLibStream(from, CompressionMode.Decompress), "Zlib::DataError", "incorrect header check"))
        .Add("gunzip(text)", (run, _, text) => Unpack(run, text))
        .Add("crc32(text)", (_, _, text) => RubyInteger.Of(Checksum(DigestMethods.Bytes(text)))));

    private static readonly RubyClass Reader = new RubyClass("Zlib::GzipReader", RubyClasses.Object).WithOwn(table => table
        .Add("new(source)", (run, _, source) => TextReading.Of(Unpack(run, source.Class.Find("read")!.Call(run, source)))));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["Zlib"] = Zlib,
        ["Zlib::Deflate"] = Part("Zlib::Deflate", "deflate"),
        ["Zlib::Inflate"] = Part("Zlib::Inflate", "inflate"),
        ["Zlib::GzipReader"] = Reader,
    };

    private static RubyClass Part(string name, string method) => new RubyClass(name, RubyClasses.Object)
        .WithOwn(table => table.Add($"{method}(text)", (run, _, text) => Zlib.Class.Find(method)!.Call(run, Zlib, text)));

    // The usual polynomial, bit by bit.
    private static uint Checksum(byte[] text)
    {
        var sum = uint.MaxValue;
        foreach (var one in text)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }

    private static RubyString Unpack(RubyRun run, RubyObject text) =>
        Unpacked(run, text, static from => new GZipStream(from, CompressionMode.Decompress), "Zlib::GzipFile::Error", "not in gzip format");

    private static RubyString Packed(RubyObject text, Func<Stream, Stream> pack)
    {
        using var result = new MemoryStream();
        using (var packing = pack(result))
        {
            packing.Write(DigestMethods.Bytes(text));
        }

        return RubyString.Binary(result.ToArray());
    }

    // A few bytes can hold a text that is longer than memory: it is read only as far as a text may go.
    private static RubyString Unpacked(RubyRun run, RubyObject text, Func<Stream, Stream> unpack, string error, string message)
    {
        using var source = new MemoryStream(DigestMethods.Bytes(text));
        using var result = new MemoryStream();
        try
        {
            using var unpacking = unpack(source);
            var piece = new byte[81920];
            for (var read = unpacking.Read(piece); read > 0; read = unpacking.Read(piece))
            {
                run.Step();
                run.CheckTextLength(result.Length + read);
                result.Write(piece, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new RubyException(error, message);
        }

        return RubyString.Binary(result.ToArray());
    }
}
