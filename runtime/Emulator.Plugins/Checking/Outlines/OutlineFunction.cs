using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A lambda or function: what it takes, and what stands in it.</summary>
internal sealed record OutlineFunction(SourcePlace Place) : Outline(Place)
{
    /// <summary>The names of the parameters in order; empty for one that is taken apart.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>How many arguments it cannot do without.</summary>
    public int Least { get; init; }

    /// <summary>The names in <c>call('name', …)</c>.</summary>
    public IReadOnlyList<NamedUse> Calls { get; init; } = [];

    /// <summary>The names in <c>variable['name']</c>, with the variable before them.</summary>
    public IReadOnlyList<MemberUse> Members { get; init; } = [];

    /// <summary>Functions of <c>workato</c> that do not exist.</summary>
    public IReadOnlyList<LibraryUse> Unknown { get; init; } = [];

    /// <summary>Requests that are built and dropped, as they are written.</summary>
    public IReadOnlyList<NamedUse> Unsent { get; init; } = [];

    /// <summary>The maps that are written out in it.</summary>
    public IReadOnlyList<OutlineMap> Inside { get; init; } = [];

    public override IEnumerable<OutlineMap> Maps => Inside;
}
