namespace Emulator.Ruby.Objects;

/// <summary>Hash keys compare by <c>eql?</c>.</summary>
internal sealed class RubyKeyComparer : IEqualityComparer<RubyObject>
{
    public static readonly RubyKeyComparer Instance = new();

    public bool Equals(RubyObject? x, RubyObject? y) => x is not null && y is not null && x.IsSameKey(y);

    public int GetHashCode(RubyObject obj) => obj.KeyHash();
}
