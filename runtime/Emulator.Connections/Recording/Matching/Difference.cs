using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Recording.Matching;

/// <summary>One place at which a request is not the recorded one.</summary>
/// <param name="Path">Such as <c>body.data[0].Status</c>.</param>
/// <param name="Recorded">Null: it was not there.</param>
/// <param name="Sent">Null: it is not there.</param>
internal sealed record Difference(string Path, Value? Recorded, Value? Sent)
{
    private const int LongestShown = 200;

    /// <summary>Three lines, or two when one side has nothing.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"    {Path}";
        if (Recorded is not null)
        {
            yield return $"      - {Shown(Recorded)}   (recorded)";
        }

        if (Sent is not null)
        {
            yield return $"      + {Shown(Sent)}   (sent)";
        }
    }

    /// <summary>The same in a few words.</summary>
    public override string ToString() => (Recorded, Sent) switch
    {
        (null, not null) => $"{Path} was not recorded",
        (not null, null) => $"{Path} is missing",
        _ => $"{Path} is {Shown(Sent ?? Value.Null)}, recorded {Shown(Recorded ?? Value.Null)}",
    };

    private static string Shown(Value value)
    {
        var text = PlainJson.Write(value);
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }
}
