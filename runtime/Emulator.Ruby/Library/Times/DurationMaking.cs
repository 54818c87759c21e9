using System.Globalization;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>Durations from seconds and from ISO 8601: <c>ActiveSupport::Duration.build(3661)</c>, <c>parse('PT1H')</c>.</summary>
internal static class DurationMaking
{
    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("build(seconds)", (_, _, seconds) => Built(seconds))
        .Add("parse(text)", (_, _, text) => Parsed(text.ToText()));

    private static RubyDuration Built(RubyObject seconds)
    {
        if (seconds is not RubyInteger whole)
        {
            return Amount.IsNumber(seconds) ? DurationUnit.Of("seconds", seconds) : throw RubyErrors.Type($"can't build an ActiveSupport::Duration from a {seconds.Class.Name}");
        }

        var (rest, parts) = (whole.Big, new List<KeyValuePair<string, RubyObject>>());
        foreach (var unit in DurationUnit.Ordered)
        {
            var amount = rest / DurationUnit.Seconds[unit];
            rest %= DurationUnit.Seconds[unit];
            if (!amount.IsZero)
            {
                parts.Add(new(unit, RubyInteger.Of(amount)));
            }
        }

        return DurationUnit.Make(parts, seconds);
    }

    private static RubyDuration Parsed(string text)
    {
        var match = DurationPatterns.Iso().Match(text);
        var parts = new List<KeyValuePair<string, RubyObject>>();
        RubyObject seconds = RubyInteger.Of(0);
        foreach (var unit in DurationUnit.Ordered.Where(unit => match.Groups[unit].Success))
        {
            var amount = Number(match.Groups[unit].Value, match.Groups["sign"].Value == "-");
            parts.Add(new(unit, amount));
            seconds = Amount.Add(seconds, Amount.Multiply(amount, RubyInteger.Of(DurationUnit.Seconds[unit])));
        }

        return match.Success && parts.Count > 0 && !text.EndsWith('T')
            ? DurationUnit.Make(parts, seconds)
            : throw new RubyException("ActiveSupport::Duration::ISO8601Parser::ParsingError", $"Invalid ISO 8601 duration: {new RubyString(text).Inspect()} {(text.Length == 0 ? "is empty or nil" : "has no parts")}");
    }

    private static RubyObject Number(string text, bool isNegative)
    {
        var number = text.Replace(',', '.');
        var sign = isNegative ? -1 : 1;
        return number.Contains('.', StringComparison.Ordinal)
            ? new RubyFloat(sign * double.Parse(number, CultureInfo.InvariantCulture))
            : RubyInteger.Of(sign * long.Parse(number, CultureInfo.InvariantCulture));
    }
}
