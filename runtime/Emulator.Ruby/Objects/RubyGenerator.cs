using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>What <c>Enumerator.new { |y| … }</c> gives: elements that a block hands out, perhaps without end.</summary>
/// <param name="walk">Gives the elements one by one until it is told false.</param>
public sealed class RubyGenerator(Walk walk) : RubyEnumerable
{
    public Walk Walk => walk;

    /// <summary>How many <c>next</c> gave already.</summary>
    public int Position { get; set; }

    /// <summary>As <c>size</c>: how many there are; nil when nobody knows.</summary>
    public RubyObject Size { get; init; } = RubyNil.Instance;

    public override RubyClass Class => RubyClasses.Generator;

    public override string ToText() => "#<Enumerator>";

    public override IEnumerable<RubyObject> Elements(RubyRun run) => Walks.All(run, walk);
}
