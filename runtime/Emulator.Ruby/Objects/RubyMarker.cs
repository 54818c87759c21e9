using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>What tells a field to be dropped (<c>skip</c>) or set to null at the target (<c>clear</c>); truthy.</summary>
public sealed class RubyMarker : RubyObject
{
    public static readonly RubyMarker Skip = new("skip");
    public static readonly RubyMarker Clear = new("clear");

    private RubyMarker(string name) => Name = name;

    public string Name { get; }

    public override RubyClass Class => RubyClasses.Marker;

    public override string ToText() => Name;
}
