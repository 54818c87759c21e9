using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>Whatever it is, nothing included.</summary>
internal sealed record AnyMatcher(SourcePlace Place) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
    }
}
