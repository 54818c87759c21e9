using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The module <c>Base64</c>.</summary>
internal static class Base64Library
{
    private const int BytesOfLine = 45;
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static readonly RubyClass Base64 = new RubyClass("Base64", RubyClasses.Object).WithOwn(table => table
        .Add("strict_encode64(text)", (_, _, text) => new RubyString(Convert.ToBase64String(Bytes(text))))
        .Add("strict_decode64(text)", (_, _, text) => RubyString.Binary(Strict(Text(text))))
        .Add("encode64(text)", (_, _, text) => new RubyString(string.Concat(Bytes(text).Chunk(BytesOfLine).Select(line => Convert.ToBase64String(line) + "\n"))))
        .Add("decode64(text)", (_, _, text) => RubyString.Binary(Lenient(Text(text))))
        .Add("urlsafe_encode64(text, padding: true)", (RubyRun _, RubyClass _, in Arguments given) => new RubyString(
            Convert.ToBase64String(Bytes(given[0])).Replace('+', '-').Replace('/', '_') is var text && given.Keyword("padding")?.IsTruthy == false ? text.TrimEnd('=') : text))
        .Add("urlsafe_decode64(text)", (_, _, text) => RubyString.Binary(Strict(Padded(Text(text).Replace('-', '+').Replace('_', '/'))))));

    private static byte[] Strict(string text)
    {
        var bytes = new byte[text.Length];
        return text.AsSpan().IndexOfAny(" \t\r\n") < 0 && Convert.TryFromBase64String(text, bytes, out var length)
            ? bytes[..length]
            : throw RubyErrors.Argument("invalid base64");
    }

    // Signs that are none of the code are passed over, and the text ends at its padding.
    private static byte[] Lenient(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        var known = string.Concat((end < 0 ? text : text[..end]).Where(Signs.Contains));
        return Convert.FromBase64String(Padded(known.Length % 4 == 1 ? known[..^1] : known));
    }

    private static string Padded(string text) => text.Length % 4 == 0 || text.EndsWith('=') ? text : text.PadRight(text.Length + 4 - (text.Length % 4), '=');

    private static string Text(RubyObject text) => Plain(text) is RubyString given ? given.Text : throw RubyErrors.NoConversion(text, "String");

    private static byte[] Bytes(RubyObject text) => Plain(text) is RubyString given ? given.ToBytes() : throw RubyErrors.NoConversion(text, "String");

    private static RubyObject Plain(RubyObject value) => value is RubyDeferred deferred ? deferred.Resolve() : value;
}
