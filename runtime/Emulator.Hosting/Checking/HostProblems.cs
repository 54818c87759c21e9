namespace Emulator.Hosting.Checking;

/// <summary>The codes of problems that a host finds before any file is read.</summary>
public static class HostProblems
{
    public const string NoSuchFile = "H001";
    public const string Unreadable = "H002";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [NoSuchFile] = "a file or folder that does not exist",
        [Unreadable] = "a file that cannot be read",
    };
}
