namespace Emulator.Ruby.Parsing;

/// <summary>Which names are local variables here: assigned before in the text, or parameters; blocks see outer ones.</summary>
internal sealed class LocalScopes
{
    private readonly List<HashSet<string>> _scopes = [new(StringComparer.Ordinal)];

    public bool Knows(string name) => _scopes.Exists(scope => scope.Contains(name));

    public void Declare(string name)
    {
        if (!Knows(name))
        {
            _scopes[^1].Add(name);
        }
    }

    /// <summary>A parameter hides an outer local of its name.</summary>
    public void DeclareHere(string name) => _scopes[^1].Add(name);

    public void Enter() => _scopes.Add(new HashSet<string>(StringComparer.Ordinal));

    public void Leave() => _scopes.RemoveAt(_scopes.Count - 1);
}
