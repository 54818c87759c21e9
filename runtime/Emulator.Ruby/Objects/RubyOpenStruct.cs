using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>An OpenStruct: a hash whose members are asked for as methods.</summary>
public sealed class RubyOpenStruct(RubyHash members) : RubyObject
{
    /// <summary>By symbol.</summary>
    public RubyHash Members => members;

    public override RubyClass Class => RubyClasses.OpenStruct;

    public override bool IsFrozen => members.IsFrozen;

    public override void Freeze() => members.Freeze();

    public override string ToText() => Inspect();

    public override string Inspect() => members.Count == 0
        ? "#<OpenStruct>"
        : Nesting.Text(this, "#<OpenStruct ", members.Pairs, static pair => $"{pair.Key.ToText()}={pair.Value.Inspect()}", ">");

    public override bool IsEqualTo(RubyObject other) => other is RubyOpenStruct that && that.Members.IsEqualTo(members);

    public override int KeyHash() => members.KeyHash();
}
