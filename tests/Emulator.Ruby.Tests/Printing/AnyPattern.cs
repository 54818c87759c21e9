using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates patterns of every kind, and what asks them.</summary>
internal static class AnyPattern
{
    public static Gen<Node> Match(int depth) =>
        from value in AnyTree.Value(depth)
        from pattern in Any(depth)
        from isTest in Gen.Elements(true, false)
        select (Node)new MatchNode(default, value, pattern, isTest);

    public static Gen<Node> Case(int depth) =>
        from subject in AnyTree.Value(depth)
        from branches in AnyTree.Many(Branch(depth), 1, 2)
        from otherwise in AnyTree.Maybe(AnyTree.Body(depth))
        select (Node)new CaseInNode(default, subject, branches, otherwise);

    private static Gen<string> Name => Gen.Elements("a", "b", "c");

    private static Gen<InNode> Branch(int depth) =>
        from pattern in Any(depth)
        from guard in AnyTree.Maybe(AnyTree.Value(depth))
        from body in AnyTree.Body(depth)
        select new InNode(default, pattern, guard, body);

    private static Gen<Node> Any(int depth) => depth == 0 ? Leaf(0) : Gen.OneOf(
        Leaf(depth),
        Any(depth - 1).SelectMany(_ => Name, Node (pattern, name) => new NamedPatternNode(default, pattern, name)),
        AnyTree.Many(Any(depth - 1), 2, 3).Select(Node (patterns) => new AnyOfPatternNode(default, patterns)),
        List(depth - 1),
        Hash(depth - 1));

    private static Gen<Node> Leaf(int depth) => Gen.OneOf(
        Name.Select(Node (name) => new BindPatternNode(default, name)),
        AnyLiteral.Scalar.Select(Node (value) => new ValuePatternNode(default, value)),
        Gen.Elements<(int?, int?)>((1, 5), (null, 0), (3, null)).Select(Node (range) => new ValuePatternNode(default, new RangeNode(default, Number(range.Item1), Number(range.Item2), false))),
        AnyTree.Value(depth).Select(Node (value) => new ValuePatternNode(default, value)));

    private static IntegerNode? Number(int? number) => number is { } given ? new IntegerNode(default, given) : null;

    private static Gen<Node?> Type => Gen.Elements<Node?>(null, new ConstantNode(default, "Type"), new ConstantNode(default, "Type", new ConstantNode(default, "Space")));

    private static Gen<Node> List(int depth) =>
        from type in Type
        from before in AnyTree.Many(Any(depth), 0, 2)
        from rest in AnyTree.Many(Rest, 0, 1)
        from after in AnyTree.Many(Any(depth), 1, 2)
        from last in AnyTree.Many(Rest, 0, rest.Length == 1 && before.Length == 0 ? 1 : 0)
        select (Node)new ListPatternNode(default, type, [.. before, .. rest, .. after, .. last]);

    private static Gen<SplatNode> Rest =>
        AnyTree.Maybe(Name).Select(name => new SplatNode(default, name is null ? new NilNode(default) : new BindPatternNode(default, name)));

    private static Gen<Node> Hash(int depth) =>
        from type in Type
        from pairs in AnyTree.Many(Pair(depth), type is null ? 0 : 1, 2)
        from rest in Gen.OneOf(Gen.Constant<Node?>(null), Gen.Constant<Node?>(new NilNode(default)), Name.Select(Node? (name) => new BindPatternNode(default, name)))
        select (Node)new HashPatternNode(default, type, pairs, rest);

    private static Gen<KeyPatternNode> Pair(int depth) =>
        from key in Gen.Elements("a", "b", "c", "odd key")
        from pattern in key.Contains(' ') ? Any(depth).Select(Node? (one) => one) : AnyTree.Maybe(Any(depth))
        select new KeyPatternNode(default, key, pattern);
}
