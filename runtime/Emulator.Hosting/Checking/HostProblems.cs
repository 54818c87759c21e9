namespace Emulator.Hosting.Checking;

/// <summary>The codes of problems that a host finds: files that are not there, and the workspace's settings.</summary>
public static class HostProblems
{
    public const string NoSuchFile = "H001";
    public const string Unreadable = "H002";
    public const string UnknownSetting = "H003";
    public const string WrongSetting = "H004";
    public const string UnknownZone = "H005";
    public const string Limit = "H006";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [NoSuchFile] = "a file or folder that does not exist",
        [Unreadable] = "a file that cannot be read",
        [UnknownSetting] = "emulator.yaml has a key that is no setting",
        [WrongSetting] = "a setting of emulator.yaml has a value of the wrong type",
        [UnknownZone] = "a time zone that this machine does not know",
        [Limit] = "a recipe or a property is larger than a limit of emulator.yaml",
    };
}
