using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A value that one of several matchers holds for.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Parts">What it may be.</param>
/// <param name="Words">The list as it was written.</param>
internal sealed record OneOfMatcher(SourcePlace Place, IReadOnlyList<Matcher> Parts, string Words) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (!Parts.Any(part => at.Holds(part, found)))
        {
            at.Add(Place, $"one of {Words}", found);
        }
    }
}
