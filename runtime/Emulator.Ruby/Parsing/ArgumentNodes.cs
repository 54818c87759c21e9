using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>A call's arguments: values (a brace-less hash last), and what stood behind <c>&amp;</c>.</summary>
internal sealed record ArgumentNodes(IReadOnlyList<Node> Values, Node? Block)
{
    public static readonly ArgumentNodes None = new([], null);
}
