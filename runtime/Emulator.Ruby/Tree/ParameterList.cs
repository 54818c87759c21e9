namespace Emulator.Ruby.Tree;

/// <summary>The parameters of a block or lambda in their order, and the block-local variables after <c>;</c>.</summary>
public sealed record ParameterList(IReadOnlyList<Parameter> Items, IReadOnlyList<string> Locals)
{
    public static readonly ParameterList None = new([], []);
}
