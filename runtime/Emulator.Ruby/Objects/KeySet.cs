namespace Emulator.Ruby.Objects;

/// <summary>Values told apart by <c>eql?</c>, as the keys of a hash are: few are looked through, many are hashed.</summary>
internal sealed class KeySet
{
    private readonly HashMembers _members = new();

    public KeySet()
    {
    }

    public KeySet(IReadOnlyList<RubyObject> values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
    }

    public bool Has(RubyObject value) => _members.Has(value);

    /// <summary>False when the value was there.</summary>
    public bool Add(RubyObject value)
    {
        if (_members.Has(value))
        {
            return false;
        }

        _members.Add(value, value);
        return true;
    }
}
