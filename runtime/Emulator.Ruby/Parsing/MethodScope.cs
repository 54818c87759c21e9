namespace Emulator.Ruby.Parsing;

/// <summary>The method whose body is being read.</summary>
/// <param name="name">What <c>__method__</c> tells.</param>
/// <param name="block">The parameter that holds the block which <c>yield</c> calls.</param>
internal sealed class MethodScope(string name, string? block)
{
    /// <summary>No source can name a variable so.</summary>
    public const string NamelessBlock = "method block";

    public string Name { get; } = name;

    /// <summary>True when the block has no name of its own but is asked for.</summary>
    public bool NeedsBlock { get; private set; }

    /// <summary>The variable of the block, which is used from here on.</summary>
    public string UseBlock()
    {
        NeedsBlock |= block is null;
        return block ?? NamelessBlock;
    }
}
