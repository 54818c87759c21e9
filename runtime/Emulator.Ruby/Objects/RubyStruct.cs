using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>An object of a class that <c>Struct.new</c> made: named members in their order.</summary>
internal sealed class RubyStruct(RubyClass type, StructShape shape, RubyObject[] members) : RubyEnumerable
{
    private bool _isFrozen;

    public override RubyClass Class => type;

    public override bool IsFrozen => _isFrozen;

    public StructShape Shape => shape;

    public IReadOnlyList<string> Names => shape.Names;

    public RubyObject[] Members => members;

    public override IEnumerable<RubyObject> Elements(RubyRun run) => members;

    /// <summary>What the members are begun with, by place or by name.</summary>
    /// <exception cref="Errors.RubyException">There are more values than members.</exception>
    internal void Fill(in Arguments given) => Library.Structs.StructMethods.Fill(this, given);

    internal override Dictionary<string, RubyObject> Variables => _variables ??= new(StringComparer.Ordinal);

    private Dictionary<string, RubyObject>? _variables;

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Inspect();

    public override string Inspect() => Nesting.Text(this, type.Name is "" or "Struct" ? "#<struct " : $"#<struct {type.Name} ", Names.Zip(members), static pair => $"{pair.First}={pair.Second.Inspect()}", ">");

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyStruct that && that.Class == type && members.Zip(that.Members).All(static pair => pair.First.IsEqualTo(pair.Second));

    public override int KeyHash() => members.Aggregate(Names.Count, static (sum, member) => HashCode.Combine(sum, member.KeyHash()));
}
