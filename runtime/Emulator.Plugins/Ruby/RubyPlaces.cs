using Emulator.Values.Problems;

namespace Emulator.Plugins.Ruby;

/// <summary>Offsets in a file as lines and columns.</summary>
internal static class RubyPlaces
{
    public static SourcePlace Of(string file, string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return new SourcePlace(file, before.Count('\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }
}
