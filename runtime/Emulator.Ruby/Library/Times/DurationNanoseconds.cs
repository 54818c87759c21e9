using System.Numerics;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

internal static class DurationNanoseconds
{
    /// <summary>All nanoseconds of a span, exact for any length.</summary>
    public static BigInteger ToBigNanoseconds(this Duration span) =>
        (new BigInteger(span.Days) * NodaConstants.NanosecondsPerDay) + span.NanosecondOfDay;
}
