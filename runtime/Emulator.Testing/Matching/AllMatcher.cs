using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A value that several matchers hold for.</summary>
internal sealed record AllMatcher(SourcePlace Place, IReadOnlyList<Matcher> Parts) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        foreach (var part in Parts)
        {
            part.Match(found, at);
        }
    }
}
