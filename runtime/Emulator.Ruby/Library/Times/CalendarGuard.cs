using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Times;

/// <summary>Years -9998 to 9999 can be told; what leads beyond is a RangeError.</summary>
internal static class CalendarGuard
{
    public static T Within<T>(Func<T> reckon)
    {
        try
        {
            return reckon();
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            throw new RubyException("RangeError", "date or time out of range");
        }
    }
}
