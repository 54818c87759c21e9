namespace Emulator.Cli;

/// <summary>What the process says to its caller; the same for every command.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A job, a request or a connection test failed.</summary>
    public const int Failed = 1;

    /// <summary>The author's input has problems.</summary>
    public const int Problems = 2;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 64;

    /// <summary>Our bug.</summary>
    public const int Bug = 70;

    public const int Interrupted = 130;
}
