using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>What <c>lazy</c> gives: steps that are taken for an element only when it is asked for.</summary>
public sealed class RubyLazy(Walk walk) : RubyEnumerable
{
    public Walk Walk => walk;

    public override RubyClass Class => RubyClasses.Lazy;

    public override string ToText() => "#<Enumerator::Lazy>";

    public override IEnumerable<RubyObject> Elements(RubyRun run) => Walks.All(run, walk);
}
