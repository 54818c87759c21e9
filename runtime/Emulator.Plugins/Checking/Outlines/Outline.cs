using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>
/// A piece of a connector's definition as it is written, without running it: the same for every language, so that one set
/// of rules reads all of them.
/// </summary>
internal abstract record Outline(SourcePlace Place)
{
    /// <summary>Every map inside, this one too, in the order of the text.</summary>
    public virtual IEnumerable<OutlineMap> Maps => [];
}
