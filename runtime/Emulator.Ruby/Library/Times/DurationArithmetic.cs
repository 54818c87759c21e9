using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>Durations with durations and with numbers.</summary>
internal static class DurationArithmetic
{
    public static void Define(MethodTable<RubyDuration> table) => table
        .Add("+(other)", Plus)
        .Add("-(other)", (self, other) => Plus(self, Negated(self, other)))
        .Add("*(other)", Times)
        .Add("/(other)", Over)
        .Add("%(other)", Modulo)
        .Add("-@", Negative)
        .Add("+@", self => self);

    /// <summary><c>1 + 2.days</c>: the number becomes seconds.</summary>
    public static RubyDuration Sum(RubyObject number, RubyDuration duration) =>
        WithSeconds(duration.Parts, number, Amount.Add(number, duration.Seconds));

    /// <summary><c>1 - 2.days</c>.</summary>
    public static RubyDuration Difference(RubyObject number, RubyDuration duration) =>
        WithSeconds(Negative(duration).Parts, number, Amount.Add(number, Amount.Negate(duration.Seconds)));

    /// <summary><c>100 % 1.minute</c>.</summary>
    public static RubyDuration Rest(RubyObject number, RubyDuration duration) => Build(Arithmetic.Modulo(number, duration.Seconds));

    public static RubyDuration Negative(RubyDuration self) => Each(self, Amount.Negate);

    private static RubyObject Plus(RubyDuration self, RubyObject other)
    {
        var added = other is RubyDuration that ? that.Parts : [new("seconds", Addend(self, other))];
        var parts = new OrderedDictionary<string, RubyObject>();
        foreach (var (unit, amount) in self.Parts.Concat(added))
        {
            parts[unit] = parts.TryGetValue(unit, out var known) ? Amount.Add(known, amount) : amount;
        }

        return DurationUnit.Make(parts, Amount.Add(self.Seconds, Value(other)));
    }

    private static RubyDuration Times(RubyDuration self, RubyObject other) =>
        Each(self, amount => Amount.Multiply(amount, Value(other)));

    private static RubyObject Over(RubyDuration self, RubyObject other) => other is RubyDuration that
        ? Amount.Divide(self.Seconds, that.Seconds)
        : Each(self, amount => Amount.Divide(amount, Number(other)));

    private static RubyDuration Modulo(RubyDuration self, RubyObject other) => Build(Amount.Modulo(self.Seconds, Value(other)));

    // Seconds spread over the units, longest first.
    private static RubyDuration Build(RubyObject seconds)
    {
        var parts = new List<KeyValuePair<string, RubyObject>>();
        var rest = seconds;
        foreach (var unit in DurationUnit.Ordered.Where(unit => unit != "seconds"))
        {
            var length = RubyInteger.Of(DurationUnit.Seconds[unit]);
            parts.Add(new(unit, RubyInteger.Of(Amount.Whole(Amount.Divide(rest, length)))));
            rest = Amount.Modulo(rest, length);
        }

        return DurationUnit.Make(Amount.IsZero(seconds) ? [new("seconds", seconds)] : [.. parts, new("seconds", rest)], seconds);
    }

    private static RubyDuration WithSeconds(IReadOnlyList<KeyValuePair<string, RubyObject>> parts, RubyObject number, RubyObject seconds)
    {
        var known = parts.FirstOrDefault(part => part.Key == "seconds").Value ?? RubyInteger.Of(0);
        return DurationUnit.Make([.. parts.Where(part => part.Key != "seconds"), new("seconds", Amount.Add(number, known))], seconds);
    }

    private static RubyDuration Each(RubyDuration self, Func<RubyObject, RubyObject> change) => DurationUnit.Make(
        self.Parts.Select(part => KeyValuePair.Create(part.Key, change(part.Value))).ToList(), change(self.Seconds));

    private static RubyObject Negated(RubyDuration self, RubyObject other) =>
        other is RubyDuration duration ? Negative(duration) : Amount.Negate(Addend(self, other));

    private static RubyObject Value(RubyObject other) => other is RubyDuration that ? that.Seconds : Number(other);

    private static RubyObject Number(RubyObject other) =>
        Amount.IsNumber(other) ? other : throw RubyErrors.Type($"no implicit conversion of {other.Class.Name} into ActiveSupport::Duration");

    private static RubyObject Addend(RubyDuration self, RubyObject other) =>
        Amount.IsNumber(other) ? other : throw RubyErrors.NoCoercion(other, self.Parts.FirstOrDefault(part => part.Key == "seconds").Value ?? RubyInteger.Of(0));
}
