using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Text brought to ASCII, and to what a web address may hold.</summary>
internal static class Slugs
{
    private static readonly Lazy<Dictionary<string, string>> Table = new(static () =>
    {
        using var stream = TextData.Open("transliterations.json");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    });

    public static void Define(MethodTable<RubyString> table) => table
        .Add("transliterate(replacement = '?')", static (_, self, in arguments) => new RubyString(Transliterate(self.Text, arguments.At(0) is { } given ? Given.Text(given).Text : "?")))
        .Add("parameterize(separator: '-', preserve_case: false)", Parameterize);

    private static string Transliterate(string text, string replacement)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        return string.Concat(CodePoints.Split(text).Select(letter =>
            Ascii.IsValid(letter) ? letter : Table.Value.GetValueOrDefault(letter, replacement)));
    }

    private static RubyObject Parameterize(Running.RubyRun run, RubyString self, in Arguments arguments)
    {
        var separator = arguments.Keyword("separator") is { } given ? given is RubyNil ? string.Empty : Given.Text(given).Text : "-";
        var plain = SlugsPatterns.Unwanted().Replace(Transliterate(UnicodeNormalization.Compose(self.Text, isCompatible: false), "?"), _ => separator);
        if (separator.Length > 0)
        {
            // One separator is a character and what stands before it: of "ab" only the b repeats.
            var escaped = Regex.Escape(separator);
            plain = Regex.Replace(plain, escaped + "{2,}", _ => separator);
            plain = Regex.Replace(plain, $"^{escaped}|{escaped}$", string.Empty, RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant);
        }

        return new RubyString(arguments.Keyword("preserve_case")?.IsTruthy == true ? plain : plain.ToLowerInvariant());
    }
}
