using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A value that is not as said.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Refused">What it must not be.</param>
/// <param name="Words">The refused matcher as it was written.</param>
internal sealed record NotMatcher(SourcePlace Place, Matcher Refused, string Words) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (at.Holds(Refused, found))
        {
            at.Add(Place, $"not {Words}", found);
        }
    }
}
