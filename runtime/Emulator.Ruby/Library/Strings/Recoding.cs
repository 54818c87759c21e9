using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Text written in another encoding.</summary>
/// <param name="From">Named in the error.</param>
/// <param name="To">What to write.</param>
/// <param name="Replacement">For characters that the target lacks; null refuses them.</param>
internal sealed record Recoding(RubyEncoding From, RubyEncoding To, string? Replacement)
{
    /// <exception cref="RubyException">The target lacks a character.</exception>
    public RubyString Write(string text)
    {
        if (To == RubyEncoding.Utf8)
        {
            return new RubyString(text);
        }

        // Without a word on the order of bytes, a mark says it.
        var bytes = new List<byte>(To.Name is "UTF-16" or "UTF-32" ? LegacyEncodings.Bytes(To, "\ufeff")! : []);
        foreach (var letter in CodePoints.Split(text))
        {
            bytes.AddRange(LegacyEncodings.Bytes(To, letter) ?? (Replacement is null ? throw Missing(letter) : LegacyEncodings.Bytes(To, Replacement) ?? []));
        }

        return RubyString.FromBytes([.. bytes], To);
    }

    private RubyException Missing(string letter) =>
        new("Encoding::UndefinedConversionError", $"U+{CodePoint(letter):X4} {Way()}");

    // Half of a pair stands for itself: Ruby has none, a text from outside may.
    private static int CodePoint(string letter) => letter.Length > 1 ? char.ConvertToUtf32(letter, 0) : letter[0];

    // Ruby knows these code pages under a name of its own, and its message tells of both steps.
    private string Way()
    {
        var name = To.Name.ToUpperInvariant();
        return name.StartsWith("WINDOWS-125", StringComparison.Ordinal) || name.StartsWith("MAC", StringComparison.Ordinal)
            ? $"to {name} in conversion from {From.Name} to {name}"
            : $"from {From.Name} to {To.Name}";
    }
}
