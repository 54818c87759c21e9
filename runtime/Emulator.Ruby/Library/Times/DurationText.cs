using System.Globalization;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>A duration in words and in ISO 8601.</summary>
internal static class DurationText
{
    /// <summary><c>1 month, 2 days, and 3 hours</c>.</summary>
    public static string Words(RubyDuration duration)
    {
        var words = duration.Parts
            .OrderBy(part => Array.IndexOf(DurationUnit.Ordered, part.Key))
            .Select(part => $"{part.Value.ToText()} {(part.Value.IsEqualTo(RubyInteger.Of(1)) ? part.Key[..^1] : part.Key)}")
            .ToList();
        return words.Count switch
        {
            0 => $"{duration.Seconds.ToText()} seconds",
            1 => words[0],
            2 => $"{words[0]} and {words[1]}",
            _ => $"{string.Join(", ", words[..^1])}, and {words[^1]}",
        };
    }

    /// <summary><c>P1M2DT3H</c>; weeks become days beside other calendar units.</summary>
    public static string Iso(RubyDuration duration, RubyObject? precision)
    {
        var parts = duration.Parts.Where(part => !Amount.IsZero(part.Value)).ToDictionary(part => part.Key, part => part.Value);
        if (parts.Count == 0)
        {
            return "PT0S";
        }

        if (parts.Keys.Any(unit => unit is "years" or "months" or "days") && parts.Remove("weeks", out var weeks))
        {
            var days = Amount.Multiply(weeks, RubyInteger.Of(7));
            parts["days"] = parts.TryGetValue("days", out var known) ? Amount.Add(known, days) : days;
        }

        string Part(string unit, char letter) => parts.TryGetValue(unit, out var amount) ? amount.ToText() + letter : string.Empty;
        var seconds = parts.TryGetValue("seconds", out var rest) ? Seconds(rest, precision) + "S" : string.Empty;
        var clock = Part("hours", 'H') + Part("minutes", 'M') + seconds;
        return "P" + Part("years", 'Y') + Part("months", 'M') + Part("days", 'D') + Part("weeks", 'W')
            + (clock.Length > 0 ? "T" + clock : string.Empty);
    }

    private static string Seconds(RubyObject seconds, RubyObject? precision) => precision is SmallInteger { Number: >= 0 and < 100 } digits
        ? Amount.Double(seconds).ToString($"F{digits.Number}", CultureInfo.InvariantCulture)
        : Amount.Double(seconds).ToString("G6", CultureInfo.InvariantCulture).Replace("E+", "e+", StringComparison.Ordinal);
}
