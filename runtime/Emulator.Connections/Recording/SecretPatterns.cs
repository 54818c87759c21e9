using System.Text.RegularExpressions;

namespace Emulator.Connections.Recording;

/// <summary>Where texts of no known structure give values names; each finds <c>name</c>, what stands <c>before</c> and <c>after</c>.</summary>
internal static partial class SecretPatterns
{
    [GeneratedRegex("""(?<before><(?:[\w.-]+:)?(?<name>[\w.-]+)(?:\s[^<>]*)?>)[^<>]+(?<after></)""")]
    public static partial Regex Element();

    [GeneratedRegex("""(?<before>"(?<name>[\w.-]+)"\s*:\s*")(?:[^"\\]|\\.)+(?<after>")""")]
    public static partial Regex Member();
}
