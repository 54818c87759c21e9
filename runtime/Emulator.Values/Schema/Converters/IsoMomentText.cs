using System.Globalization;

namespace Emulator.Values.Schema.Converters;

/// <summary>
/// Reads <c>2020-01-02</c>, <c>2020-01-02T03:04</c>, <c>2020-01-02 03:04:05.678+05:00</c>: what nearly all services
/// write, without the regular expressions that the free forms cost.
/// </summary>
internal static class IsoMomentText
{
    private const int DayLength = 10;
    private const int MinuteLength = 16;

    public static WrittenMoment? Find(string text)
    {
        var rest = text.AsSpan().Trim();
        if (!HasShape(rest, "dddd-dd-dd"))
        {
            return null;
        }

        var day = new DateOnly(Int(rest[..4]), Int(rest[5..7]), Int(rest[8..10]));
        if (rest.Length == DayLength)
        {
            return new WrittenMoment(day);
        }

        if (rest[DayLength] is not ('T' or 't' or ' ') || !HasShape(rest[(DayLength + 1)..], "dd:dd"))
        {
            return null;
        }

        var minute = new TimeOnly(Int(rest[11..13]), Int(rest[14..16]));
        rest = rest[MinuteLength..];
        var secondsLength = SecondsLength(rest);
        var clock = minute.Add(Seconds(rest[..secondsLength]));
        return TryOffset(rest[secondsLength..].TrimStart(), out var offset) ? new WrittenMoment(day, clock, offset) : null;
    }

    // How much of the text is ":05" or ":05.678".
    private static int SecondsLength(ReadOnlySpan<char> rest)
    {
        if (!HasShape(rest, ":dd"))
        {
            return 0;
        }

        if (!HasShape(rest, ":dd.d"))
        {
            return 3;
        }

        var afterDigits = rest[4..].IndexOfAnyExceptInRange('0', '9');
        return afterDigits < 0 ? rest.Length : 4 + afterDigits;
    }

    private static TimeSpan Seconds(ReadOnlySpan<char> text)
    {
        var whole = text.IsEmpty ? 0 : Int(text[1..3]);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(whole, 59);
        return TimeSpan.FromSeconds(whole) + (text.Length > 3 ? SecondFraction.Of(text[4..]) : TimeSpan.Zero);
    }

    private static bool TryOffset(ReadOnlySpan<char> rest, out TimeSpan? offset)
    {
        offset = rest switch
        {
            "Z" or "z" => TimeSpan.Zero,
            _ when rest.Length == 6 && HasShape(rest[1..], "dd:dd") => Signed(rest[0], Int(rest[1..3]), Int(rest[4..6])),
            _ when rest.Length == 5 && HasShape(rest[1..], "dddd") => Signed(rest[0], Int(rest[1..3]), Int(rest[3..5])),
            _ when rest.Length == 3 && HasShape(rest[1..], "dd") => Signed(rest[0], Int(rest[1..3]), 0),
            _ => null,
        };
        return rest.IsEmpty || offset is not null;
    }

    private static TimeSpan? Signed(char sign, int hours, int minutes) => sign switch
    {
        '+' => new TimeSpan(hours, minutes, 0),
        '-' => -new TimeSpan(hours, minutes, 0),
        _ => null,
    };

    // In a shape, d is a digit and everything else is itself.
    private static bool HasShape(ReadOnlySpan<char> text, string shape)
    {
        if (text.Length < shape.Length)
        {
            return false;
        }

        for (var at = 0; at < shape.Length; at++)
        {
            if (shape[at] == 'd' ? !char.IsAsciiDigit(text[at]) : text[at] != shape[at])
            {
                return false;
            }
        }

        return true;
    }

    private static int Int(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
