namespace Emulator.Cli.Output;

/// <summary>How moments and durations are written for people; UTC, so that two machines print the same.</summary>
internal static class Clock
{
    public static string Show(DateTimeOffset moment) => $"{moment.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z";

    public static string Show(TimeSpan duration) => duration.TotalSeconds switch
    {
        < 1 => $"{duration.TotalMilliseconds:0} ms",
        < 120 => $"{duration.TotalSeconds:0.00} s",
        _ => $"{duration.TotalMinutes:0.0} min",
    };
}
