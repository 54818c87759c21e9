using System.Globalization;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>
/// The part of a list that a call asks for, by <c>start</c> (offset) and <c>max</c>; a negative number counts as 0.
/// </summary>
internal sealed record Page(int Start, int Max)
{
    public static Page Of(Call call, int defaultMax)
    {
        var max = Number(call, "max") ?? defaultMax;
        if (max > Limits.LargestPage)
        {
            throw new RefusedException(ProposedRefusals.PageTooLarge);
        }

        return new Page((int)Math.Min(Number(call, "start") ?? 0, int.MaxValue), (int)max);
    }

    private static long? Number(Call call, string name)
    {
        if (call.Query(name) is not { Length: > 0 } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Math.Max(0, number)
            : throw new RefusedException(ProposedRefusals.NotANumber(name, text));
    }
}
