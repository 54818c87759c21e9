using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of Integer and Float that make durations.</summary>
internal static class NumberTimeMethods
{
    private static readonly RubyInteger WeeksOfFortnight = RubyInteger.Of(2);
    private static readonly RubyInteger Thousand = RubyInteger.Of(1000);

    /// <summary>Months and years, which only whole numbers count.</summary>
    public static void DefineWhole(MethodTable<RubyInteger> table)
    {
        foreach (var unit in DurationUnit.Ordered.Where(unit => unit is "years" or "months"))
        {
            table.Add(unit, self => DurationUnit.Of(unit, self)).Alias(unit[..^1], unit);
        }
    }

    public static void Define(MethodTable<RubyObject> table)
    {
        foreach (var unit in DurationUnit.Ordered.Where(unit => unit is not ("years" or "months")))
        {
            table.Add(unit, (run, self) => DurationUnit.Of(unit, self is RubyDecimal ? self.Class.Find("to_f")!.Call(run, self) : self)).Alias(unit[..^1], unit);
        }

        table
            .Add("fortnights", self => DurationUnit.Of("weeks", Amount.Multiply(self, WeeksOfFortnight)))
            .Alias("fortnight", "fortnights")
            .Add("to_time", static (run, self) => new RubyZonedTime(TimeClassMethods.At(self).Instant.InZone(run.Zone)))
            .Add("in_milliseconds", self => Amount.Multiply(self, Thousand));
    }
}
