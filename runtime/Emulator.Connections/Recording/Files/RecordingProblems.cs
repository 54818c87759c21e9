namespace Emulator.Connections.Recording.Files;

/// <summary>The codes of what can be wrong with a recording, each with its meaning.</summary>
public static class RecordingProblems
{
    public const string NoCassette = "W001";
    public const string KeyUnknown = "W002";
    public const string KeyMissing = "W003";
    public const string WrongShape = "W004";
    public const string WordUnknown = "W005";

    /// <summary>Code to meaning, for the docs.</summary>
    public static readonly IReadOnlyDictionary<string, string> Meanings = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [NoCassette] = "the file is no recording: neither one of `--record` nor one of the vcr gem",
        [KeyUnknown] = "the recording has a key that recordings do not have",
        [KeyMissing] = "an exchange lacks its method, its address, its status, or both answer and failure",
        [WrongShape] = "a value is a list, a map or a text where something else is expected",
        [WordUnknown] = "a word that the key does not take",
    };
}
