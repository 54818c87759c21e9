using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A value that is there, or is not, in the platform's sense: nil, empty and blank are not there.</summary>
internal sealed record PresenceMatcher(SourcePlace Place, bool IsPresent) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (found.IsBlank == IsPresent && found is not BooleanValue)
        {
            at.Add(Place, IsPresent ? "a value that is present" : "no value", found);
        }
        else if (found is BooleanValue && !IsPresent)
        {
            at.Add(Place, "no value", found);
        }
    }
}
