using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The constants that connectors may name beside the language's: a few libraries that only compute.</summary>
internal static class ConnectorConstants
{
    private static readonly RubyClass Json = new RubyClass("JSON", RubyClasses.Object).WithOwn(table => table
        .Add("parse(text, symbolize_names: false)", ParseJson)
        .Add("generate(value)", (run, _, value) => Plain(value).Class.Find("to_json")!.Call(run, Plain(value)))
        .Alias("dump", "generate"));

    private static readonly RubyClass SecureRandom = new RubyClass("SecureRandom", RubyClasses.Object).WithOwn(table => table
        .Add("uuid", (run, self) => RubyClasses.Functions.Find("uuid")!.Call(run, self))
        .Add("hex(length = 16)", (RubyRun run, RubyClass _, in Arguments arguments) => new RubyString(Convert.ToHexStringLower(Random(run, arguments))))
        .Add("base64(length = 16)", (RubyRun run, RubyClass _, in Arguments arguments) => new RubyString(Convert.ToBase64String(Random(run, arguments))))
        .Add("random_bytes(length = 16)", (RubyRun run, RubyClass _, in Arguments arguments) => RubyString.Binary(Random(run, arguments))));

    private static readonly RubyClass Base64 = new RubyClass("Base64", RubyClasses.Object).WithOwn(table => table
        .Add("strict_encode64(text)", (run, _, text) => Through(run, text, "encode_base64"))
        .Add("strict_decode64(text)", (run, _, text) => Through(run, text, "decode_base64"))
        .Add("encode64(text)", (_, _, text) => Lines(Plain(text)))
        .Alias("decode64", "strict_decode64")
        .Add("urlsafe_encode64(text)", (run, _, text) => Through(run, text, "encode_urlsafe_base64"))
        .Add("urlsafe_decode64(text)", (run, _, text) => Through(run, text, "decode_urlsafe_base64")));

    public static readonly IReadOnlyDictionary<string, RubyObject> All = new Dictionary<string, RubyObject>(
        [.. RubyConstants.Standard, .. DigestLibrary.All(), .. UrlLibrary.All(), .. MathLibrary.All()])
    {
        ["JSON"] = Json,
        ["SecureRandom"] = SecureRandom,
        ["Base64"] = Base64,
    };

    private static RubyObject ParseJson(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var parsed = JsonAnswer.Parse(Plain(arguments[0]), "JSON::ParserError");
        return arguments.Keyword("symbolize_names")?.IsTruthy == true
            ? RubyClasses.Hash.Find("deep_symbolize_keys")!.Call(run, parsed)
            : parsed;
    }

    // Sixty characters a line, the last one ended too.
    private static RubyString Lines(RubyObject text)
    {
        var bytes = text is RubyString given ? given.ToBytes() : throw RubyErrors.NoConversion(text, "String");
        return new RubyString(string.Concat(bytes.Chunk(45).Select(line => Convert.ToBase64String(line) + "\n")));
    }

    private static RubyObject Plain(RubyObject value) => value is RubyDeferred deferred ? deferred.Resolve() : value;

    private static RubyObject Through(RubyRun run, RubyObject text, string method) => RubyClasses.String.Find(method)!.Call(run, Plain(text));

    private static byte[] Random(RubyRun run, in Arguments arguments)
    {
        var bytes = new byte[arguments.At(0) is SmallInteger { Number: >= 0 and <= 1024 } length ? length.Number : 16];
        run.FillRandom(bytes);
        return bytes;
    }
}
