using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>What an iterating method gives without its block: the elements, ready for a further call.</summary>
/// <param name="items">The elements in their order.</param>
/// <param name="resume">Runs the method that it came from with a block: <c>map.with_index { }</c>; null when there is none.</param>
public sealed class RubyEnumerator(IReadOnlyList<RubyObject> items, Func<RubyRun, RubyProc, RubyObject>? resume = null) : RubyObject
{
    public IReadOnlyList<RubyObject> Items { get; } = items;

    public Func<RubyRun, RubyProc, RubyObject>? Resume { get; } = resume;

    /// <summary>What a walk gives in the end: <c>each.with_index { }</c> gives what <c>each</c> was called on; null for the enumerator.</summary>
    public RubyObject? Receiver { get; init; }

    /// <summary>How many <c>next</c> gave already.</summary>
    public int Position { get; set; }

    public override RubyClass Class => RubyClasses.Enumerator;

    public override string ToText() => "#<Enumerator>";
}
