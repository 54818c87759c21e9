namespace Emulator.Plugins.Definitions;

/// <summary>Makes the display name of something that has only a key: <c>get_record</c> is shown as "Get record".</summary>
internal static class Labels
{
    public static string Of(string key)
    {
        var words = key.Replace('_', ' ').Trim();
        return words.Length == 0 ? key : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
