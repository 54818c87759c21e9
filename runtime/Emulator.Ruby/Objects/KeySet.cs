namespace Emulator.Ruby.Objects;

/// <summary>Values told apart by <c>eql?</c>: few are looked through, many are hashed.</summary>
internal sealed class KeySet
{
    private const int MostInLine = 8;
    private readonly List<RubyObject> _line = [];
    private HashSet<RubyObject>? _table;

    public KeySet()
    {
    }

    public KeySet(IReadOnlyList<RubyObject> values)
    {
        if (values.Count > MostInLine)
        {
            _table = new(values, RubyKeyComparer.Instance);
        }
        else
        {
            _line.AddRange(values);
        }
    }

    public bool Has(RubyObject value)
    {
        if (_table is not null)
        {
            return _table.Contains(value);
        }

        foreach (var known in _line)
        {
            if (ReferenceEquals(known, value) || known.IsSameKey(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False when the value was there.</summary>
    public bool Add(RubyObject value)
    {
        if (_table is null && _line.Count == MostInLine)
        {
            _table = new(_line, RubyKeyComparer.Instance);
        }

        if (_table is not null)
        {
            return _table.Add(value);
        }

        if (Has(value))
        {
            return false;
        }

        _line.Add(value);
        return true;
    }
}
