using System.Buffers.Text;
using System.Text;
using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Formats;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The gem <c>JWT</c>, which the platform has: tokens with the header <c>alg</c> and what is given besides, read as payload and header.</summary>
internal static class JwtLibrary
{
    public static Dictionary<string, RubyObject> All()
    {
        var all = new Dictionary<string, RubyObject>(StringComparer.Ordinal)
        {
            ["JWT"] = new RubyClass("JWT", RubyClasses.Object).WithOwn(table => table
                .Add("encode(payload, key = nil, algorithm = 'HS256', header = {})", (RubyRun run, RubyClass _, in Arguments given) => Encode(run, given))
                .Add("decode(token, key = nil, verify = true, options = {})", (RubyRun run, RubyClass _, in Arguments given) => Decode(run, given))),
        };
        foreach (var name in new[] { "VerificationError", "ExpiredSignature", "IncorrectAlgorithm", "ImmatureSignature" })
        {
            all[$"JWT::{name}"] = RubyErrorClasses.Define($"JWT::{name}", Error("JWT::DecodeError"));
        }

        all["JWT::DecodeError"] = Error("JWT::DecodeError");
        all["JWT::EncodeError"] = Error("JWT::EncodeError");
        return all;
    }

    private static RubyClass Error(string name) => RubyErrorClasses.Define(name, RubyErrorClasses.StandardError);

    private static RubyString Encode(RubyRun run, in Arguments given)
    {
        var name = given.At(2) is { } and not RubyNil ? given[2].ToText() : "HS256";
        var algorithm = given.At(2) is RubyNil ? "none" : name;
        var header = new RubyHash { [new RubyString("alg")] = new RubyString(algorithm) };
        foreach (var (key, value) in (given.At(3) as RubyHash)?.Pairs ?? [])
        {
            header[new RubyString(key.ToText())] = value;
        }

        var body = $"{Part(run, header)}.{Part(run, given[0])}";
        return new RubyString($"{body}.{Base64Url.EncodeToString(JwtSignature.Sign(algorithm, given.At(1) ?? RubyNil.Instance, Encoding.UTF8.GetBytes(body)))}");
    }

    private static RubyList Decode(RubyRun run, in Arguments given)
    {
        var token = given[0] is RubyNil ? throw Refused("DecodeError", "Nil JSON web token") : given[0].ToText();
        var parts = token.Split('.');
        var verifies = given.At(2)?.IsTruthy != false;
        if (parts.Length != 3 && (verifies || parts.Length != 2))
        {
            throw Refused("DecodeError", "Not enough or too many segments");
        }

        var (header, payload) = (Opened(parts[0]), Opened(parts[1]));
        if (verifies)
        {
            Check(run, parts, header as RubyHash, payload as RubyHash, given.At(1) ?? RubyNil.Instance, given.At(3) as RubyHash ?? new RubyHash());
        }

        return RubyList.Of(payload, header);
    }

    private static void Check(RubyRun run, string[] parts, RubyHash? header, RubyHash? payload, RubyObject key, RubyHash options)
    {
        var name = header?[new RubyString("alg")].ToText() ?? "none";
        if (!Allowed(options).Contains(name))
        {
            throw Refused("IncorrectAlgorithm", "Expected a different algorithm");
        }

        if (!JwtSignature.Verifies(name, key, Encoding.UTF8.GetBytes($"{parts[0]}.{parts[1]}"), Bytes(parts[2])))
        {
            throw Refused("VerificationError", "Signature verification raised");
        }

        if (payload?[new RubyString("exp")] is SmallInteger expiry && options[RubySymbol.Of("verify_expiration")] is not RubyBoolean { IsTruthy: false } && expiry.Number <= run.Now.ToUnixTimeSeconds())
        {
            throw Refused("ExpiredSignature", "Signature has expired");
        }

        if (payload?[new RubyString("nbf")] is SmallInteger start && start.Number > run.Now.ToUnixTimeSeconds())
        {
            throw Refused("ImmatureSignature", "Signature nbf has not been reached");
        }
    }

    private static IEnumerable<string> Allowed(RubyHash options) => (options[RubySymbol.Of("algorithm")], options[RubySymbol.Of("algorithms")]) switch
    {
        (_, RubyList many) => many.Items.Select(name => name.ToText()),
        (RubyNil, RubyNil) => ["HS256"],
        (RubyNil, var one) => [one.ToText()],
        (var one, _) => [one.ToText()],
    };

    private static string Part(RubyRun run, RubyObject value) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonText.Plain(run, value)));

    private static RubyObject Opened(string part)
    {
        try
        {
            return JsonAnswer.Parse(new RubyString(Encoding.UTF8.GetString(Bytes(part))), "JWT::DecodeError");
        }
        catch (RubyException)
        {
            throw Refused("DecodeError", "Invalid segment encoding");
        }
    }

    private static byte[] Bytes(string part)
    {
        try
        {
            return Base64Url.DecodeFromChars(part);
        }
        catch (FormatException)
        {
            throw Refused("DecodeError", "Invalid segment encoding");
        }
    }

    private static RubyException Refused(string name, string message) => new($"JWT::{name}", message);
}
