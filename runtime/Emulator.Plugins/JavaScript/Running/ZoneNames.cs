using Jint.Native.Temporal;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>What the engine knows of time zones. It learns their names by reading every zone of the system, once a process.</summary>
internal static class ZoneNames
{
    public static ITimeZoneProvider Provider { get; } = Learn();

    // 7 MB are read for the names, and the framework would keep them all for good. Given back before anything else is
    // made, they take 3 MB off the peak of a short run; a zone that is asked for by name is read again, alone.
    private static DefaultTimeZoneProvider Learn()
    {
        var provider = DefaultTimeZoneProvider.Instance;
        TimeZoneInfo.ClearCachedData();
        GC.Collect();
        return provider;
    }
}
