using Emulator.Ruby.Calls;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>A time zone as <c>Time.zone</c> gives it.</summary>
/// <param name="name">As it was asked for: an IANA name, or ActiveSupport's friendly one.</param>
public sealed class RubyZone(string name, DateTimeZone zone) : RubyObject
{
    public string Name { get; } = name;

    public DateTimeZone Zone { get; } = zone;

    public override RubyClass Class => RubyClasses.Zone;

    public override string ToText() => Name;

    public override bool IsEqualTo(RubyObject other) => other is RubyZone that && that.Name == Name;

    public override int KeyHash() => Name.GetHashCode(StringComparison.Ordinal);
}
