using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>How many steps of doubles fit, with Ruby's allowance for their errors, and each of them.</summary>
internal static class FloatSteps
{
    // What one operation may be off by, of the result.
    private const double Precision = 2.220446049250313e-16;

    public static IEnumerable<RubyObject> Of(double start, double end, double step, bool isExcluded)
    {
        if (double.IsInfinity(step))
        {
            return (step > 0 ? start <= end : start >= end) ? [new RubyFloat(start)] : [];
        }

        var count = Count(start, end, step, isExcluded);
        return Walk(start, end, step, count, isExcluded);
    }

    private static double Count(double start, double end, double step, bool isExcluded)
    {
        var steps = (end - start) / step;
        var error = Math.Min(0.5, (Math.Abs(start) + Math.Abs(end) + Math.Abs(end - start)) / Math.Abs(step) * Precision);
        if (!isExcluded)
        {
            return steps < 0 ? 0 : Math.Floor(steps + error) + 1;
        }

        if (steps <= 0)
        {
            return 0;
        }

        var whole = steps < 1 ? 0 : Math.Floor(steps - error);
        var last = (whole * step) + start;
        return whole + ((start < end ? last < end : last > end) ? 1 : 0);
    }

    private static IEnumerable<RubyObject> Walk(double start, double end, double step, double count, bool isExcluded)
    {
        for (double turn = 0; turn < count; turn++)
        {
            var item = (turn * step) + start;
            yield return new RubyFloat(!isExcluded && (step >= 0 ? end < item : item < end) ? end : item);
        }
    }
}
