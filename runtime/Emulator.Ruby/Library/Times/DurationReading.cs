using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>A duration as a number, as parts, as text.</summary>
internal static class DurationReading
{
    public static void Define(MethodTable<RubyDuration> table)
    {
        table
            .Add("to_i", self => Whole(self.Seconds))
            .Alias("in_seconds", "to_i")
            .Add("to_f", self => new RubyFloat(Amount.Double(self.Seconds)))
            .Add("value", self => self.Seconds)
            .Add("parts", Parts)
            .Add("iso8601(precision: nil)", (_, self, in arguments) =>
                new RubyString(DurationText.Iso(self, arguments.Keyword("precision"))))
            .Add("round", self => RubyInteger.Of((long)Math.Round(Amount.Double(self.Seconds), MidpointRounding.AwayFromZero)))
            .Add("abs", self => Amount.Double(self.Seconds) < 0 ? Amount.Negate(self.Seconds) : self.Seconds)
            .Add("zero?", self => RubyBoolean.Of(Amount.IsZero(self.Seconds)))
            .Add("positive?", self => RubyBoolean.Of(Amount.Double(self.Seconds) > 0))
            .Add("negative?", self => RubyBoolean.Of(Amount.Double(self.Seconds) < 0));
        foreach (var name in (ReadOnlySpan<string>)["ceil", "floor", "even?", "odd?", "to_r", "seconds", "minutes", "hours", "days", "weeks", "months", "years"])
        {
            // What a duration does not know itself it asks its seconds.
            table.Add(name, (run, self) => self.Seconds.Class.Find(name) is { } method
                ? method.Call(run, self.Seconds)
                : throw RubyErrors.NoMethod(name, self.Seconds));
        }

        foreach (var unit in DurationUnit.Ordered.Where(unit => unit != "seconds"))
        {
            table.Add($"in_{unit}", self => new RubyFloat(Amount.Double(Whole(self.Seconds)) / DurationUnit.Seconds[unit]));
        }
    }

    // to_i cuts towards zero.
    private static RubyObject Whole(RubyObject seconds) => seconds is RubyInteger
        ? seconds
        : RubyInteger.Of(System.Numerics.BigInteger.Divide(Amount.Nanoseconds(seconds), 1_000_000_000));

    private static RubyObject Parts(RubyDuration self)
    {
        var parts = new RubyHash();
        foreach (var (unit, amount) in self.Parts)
        {
            parts[RubySymbol.Of(unit)] = amount;
        }

        return parts;
    }
}
