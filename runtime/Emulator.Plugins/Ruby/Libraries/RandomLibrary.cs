using System.Buffers.Binary;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The module <c>SecureRandom</c>.</summary>
internal static class RandomLibrary
{
    private const int Usual = 16;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static readonly RubyClass SecureRandom = new RubyClass("SecureRandom", RubyClasses.Object).WithOwn(table => table
        .Add("uuid", (run, self) => RubyClasses.Functions.Find("uuid")!.Call(run, self))
        .Add("hex(length = 16)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(Convert.ToHexStringLower(Bytes(run, given))))
        .Add("base64(length = 16)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(Convert.ToBase64String(Bytes(run, given))))
        .Add("urlsafe_base64(length = 16, padding = false)", (RubyRun run, RubyClass _, in Arguments given) =>
            new RubyString(System.Buffers.Text.Base64Url.EncodeToString(Bytes(run, given)) + (given.At(1)?.IsTruthy == true ? Padding(given) : string.Empty)))
        .Add("random_bytes(length = 16)", (RubyRun run, RubyClass _, in Arguments given) => RubyString.Binary(Bytes(run, given))).Alias("bytes", "random_bytes")
        .Add("alphanumeric(length = 16)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(string.Concat(Wide(run, given).Select(number => Letters[(int)(number % (uint)Letters.Length)]))))
        .Add("random_number(limit = nil)", (RubyRun run, RubyClass self, in Arguments given) => RubyClasses.Functions.Find("rand")!.Call(run, self, given)).Alias("rand", "random_number"));

    private static byte[] Bytes(RubyRun run, in Arguments given)
    {
        var bytes = new byte[Length(given)];
        run.FillRandom(bytes);
        return bytes;
    }

    private static IEnumerable<uint> Wide(RubyRun run, in Arguments given)
    {
        var bytes = new byte[Length(given) * sizeof(uint)];
        run.FillRandom(bytes);
        return bytes.Chunk(sizeof(uint)).Select(static four => BinaryPrimitives.ReadUInt32LittleEndian(four));
    }

    private static int Length(in Arguments given) => given.At(0) is SmallInteger { Number: >= 0 and <= 65536 } length ? (int)length.Number : Usual;

    private static string Padding(in Arguments given) => new('=', (3 - (Length(given) % 3)) % 3);
}
