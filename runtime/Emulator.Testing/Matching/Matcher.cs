using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>What a value should be.</summary>
internal abstract record Matcher(SourcePlace Place)
{
    /// <summary>Notes every difference between what was found and what is said.</summary>
    public abstract void Match(Value found, Comparing at);
}
