using Emulator.Testing.Data;
using Emulator.Values;

namespace Emulator.Testing.Matching;

/// <summary>A text that begins, or ends, with another.</summary>
/// <param name="Data">The other text.</param>
/// <param name="AtEnd">True for the end.</param>
internal sealed record TextMatcher(DataNode Data, bool AtEnd) : Matcher(Data.Place)
{
    public override void Match(Value found, Comparing at)
    {
        var part = Data.Evaluate(at.Pills).AsText() ?? string.Empty;
        var holds = found.AsText() is { } text
            && (AtEnd ? text.EndsWith(part, StringComparison.Ordinal) : text.StartsWith(part, StringComparison.Ordinal));
        if (!holds)
        {
            at.Add(Place, $"a text that {(AtEnd ? "ends" : "starts")} with {Shown.Of(part)}", found);
        }
    }
}
