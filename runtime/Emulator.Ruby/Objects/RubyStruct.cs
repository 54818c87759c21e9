using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>An object of a class that <c>Struct.new</c> made: named members in their order.</summary>
public sealed class RubyStruct(RubyClass type, IReadOnlyList<string> names, RubyObject[] members) : RubyEnumerable
{
    private bool _isFrozen;

    public override RubyClass Class => type;

    public override bool IsFrozen => _isFrozen;

    public IReadOnlyList<string> Names => names;

    public RubyObject[] Members => members;

    public override IEnumerable<RubyObject> Elements(RubyRun run) => members;

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Inspect();

    public override string Inspect() => Nesting.Text(this, "#<struct ", names.Zip(members), static pair => $"{pair.First}={pair.Second.Inspect()}", ">");

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyStruct that && that.Class == type && members.Zip(that.Members).All(static pair => pair.First.IsEqualTo(pair.Second));

    public override int KeyHash() => members.Aggregate(names.Count, static (sum, member) => HashCode.Combine(sum, member.KeyHash()));
}
