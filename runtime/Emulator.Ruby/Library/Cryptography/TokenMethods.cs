using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Formats;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values.Json;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary><c>workato.jwt_encode</c> and <c>jwt_decode</c>. The header begins with <c>typ</c> and <c>alg</c>.</summary>
internal static class TokenMethods
{
    public static void Define(MethodTable<RubyWorkato> table) => table
        .Add("jwt_encode(payload, key, algorithm, header = {}, **more)", (RubyRun run, RubyWorkato _, in Arguments given) =>
            Encode(run, given[2].ToText().ToUpperInvariant(), given, given.At(3)))
        .Add("jwt_encode_rs256(payload, key, header = {}, **more)", (RubyRun run, RubyWorkato _, in Arguments given) => Encode(run, "RS256", given, given.At(2)))
        .Add("jwt_decode(token, key, algorithm)", Decode);

    private static RubyString Encode(RubyRun run, string name, in Arguments arguments, RubyObject? extra)
    {
        var signature = TokenSignature.Of(name, arguments[1], "signing method");
        var header = new RubyHash { [new RubyString("typ")] = new RubyString("JWT"), [new RubyString("alg")] = new RubyString(name) };
        foreach (var (key, value) in (extra as RubyHash)?.Pairs.Concat(arguments.Keywords?.Pairs ?? []) ?? arguments.Keywords?.Pairs ?? [])
        {
            header[new RubyString(key.ToText())] = value;
        }

        var body = $"{Part(run, header)}.{Part(run, arguments[0])}";
        return new RubyString($"{body}.{Base64Text.WriteUrlSafe(signature.Sign(Encoding.UTF8.GetBytes(body))).TrimEnd('=')}");
    }

    private static RubyHash Decode(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        var name = arguments[2].ToText().ToUpperInvariant();
        var signature = TokenSignature.Of(name, arguments[1], "verification algorithm");
        var parts = arguments[0].ToText().Split('.');
        if (parts.Length != 3)
        {
            throw RubyErrors.Workato("Not enough or too many segments");
        }

        var (header, payload) = (Opened(parts[0]), Opened(parts[1]));
        if ((header as RubyHash)?[new RubyString("alg")].ToText() != name)
        {
            throw RubyErrors.Workato("Mismatched algorithm and key");
        }

        return signature.Verifies(Encoding.UTF8.GetBytes($"{parts[0]}.{parts[1]}"), Base64Text.ReadUrlSafe(parts[2]))
            ? new RubyHash(isIndifferent: true) { [new RubyString("payload")] = payload, [new RubyString("header")] = header }
            : throw RubyErrors.Workato("Invalid signature");
    }

    private static string Part(RubyRun run, RubyObject value) =>
        Base64Text.WriteUrlSafe(Encoding.UTF8.GetBytes(JsonText.Of(run, value, isForHtml: false))).TrimEnd('=');

    private static RubyObject Opened(string part)
    {
        try
        {
            return ValueReader.Read(PlainJson.Read(Base64Text.ReadUrlSafe(part)));
        }
        catch (FormatException)
        {
            throw RubyErrors.Workato("Invalid segment encoding");
        }
    }
}
