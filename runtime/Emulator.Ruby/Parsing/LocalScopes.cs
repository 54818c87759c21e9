namespace Emulator.Ruby.Parsing;

/// <summary>Which names are local variables here: assigned before in the text, or parameters; blocks see outer ones.</summary>
internal sealed class LocalScopes
{
    private const int Named = -1;

    // Most blocks have no variable of their own: null until one is declared.
    private readonly List<HashSet<string>?> _scopes = [null];

    // The highest of _1 to _9 that each scope uses; Named where the parameters have names.
    private readonly List<int> _numbered = [];

    public LocalScopes() => _numbered.Add(Named);

    /// <summary>The method around, and the name that its block has there; null outside of methods.</summary>
    public MethodScope? Method { get; set; }

    /// <summary>The highest number among the parameters of this block that have no names, 0 without any.</summary>
    public int Numbered => Math.Max(_numbered[^1], 0);

    /// <summary>The source's own global variables that were named so far.</summary>
    public HashSet<string> Globals { get; } = new(StringComparer.Ordinal);

    public bool Knows(string name)
    {
        foreach (var scope in _scopes)
        {
            if (scope?.Contains(name) == true)
            {
                return true;
            }
        }

        return false;
    }

    public void Declare(string name)
    {
        if (!Knows(name))
        {
            DeclareHere(name);
        }
    }

    /// <summary>A parameter hides an outer local of its name.</summary>
    public void DeclareHere(string name) => (_scopes[^1] ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>The variables that this body has of its own.</summary>
    public IReadOnlyCollection<string> Here => _scopes[^1] ?? [];

    /// <summary>The parameters of this block have names or are numbered: not both.</summary>
    public void NameParameters() => _numbered[^1] = Named;

    /// <summary>Makes <c>_1</c> to <c>_9</c> a parameter of the block here; false where it is none.</summary>
    public bool TryNumber(string name)
    {
        if (name is not ['_', >= '1' and <= '9' and var digit] || _numbered[^1] == Named)
        {
            return false;
        }

        _numbered[^1] = Math.Max(_numbered[^1], digit - '0');
        return true;
    }

    public void Enter()
    {
        _scopes.Add(null);
        _numbered.Add(0);
    }

    public void Leave()
    {
        _scopes.RemoveAt(_scopes.Count - 1);
        _numbered.RemoveAt(_numbered.Count - 1);
    }
}
