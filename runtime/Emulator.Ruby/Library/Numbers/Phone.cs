using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>to_phone</c>: the last seven digits as 3-4, up to three before (formulas.md section 5).</summary>
internal static class Phone
{
    public static RubyString Lay(RubyObject self, in Arguments arguments)
    {
        var text = self.ToText().Trim();
        var delimiter = arguments.Keyword("delimiter") is { } given and not RubyNil ? given.ToText() : "-";
        var laid = arguments.Keyword("area_code")?.IsTruthy == true
            ? PhonePatterns.WithArea().Replace(text, match => $"({match.Groups[1].Value}) {match.Groups[2].Value}{delimiter}{match.Groups[3].Value}")
            : Trimmed(PhonePatterns.Plain().Replace(text, match => match.Groups[1].Value + delimiter + match.Groups[2].Value + delimiter + match.Groups[3].Value), delimiter);
        var country = arguments.Keyword("country_code")?.ToText();
        var extension = arguments.Keyword("extension")?.ToText();
        return new RubyString(
            (string.IsNullOrWhiteSpace(country) ? string.Empty : $"+{country}{delimiter}")
            + laid
            + (string.IsNullOrWhiteSpace(extension) ? string.Empty : $" x {extension}"));
    }

    private static string Trimmed(string text, string delimiter) =>
        !string.IsNullOrWhiteSpace(delimiter) && text.StartsWith(delimiter, StringComparison.Ordinal) ? text[delimiter.Length..] : text;
}
