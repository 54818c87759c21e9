using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Testing.Matching;

/// <summary>A value as a failure shows it: JSON, cut where nobody reads on.</summary>
internal static class Shown
{
    private const int Longest = 2000;

    public static string Of(Value value)
    {
        var text = PlainJson.Write(value);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
    }
}
