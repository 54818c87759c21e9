using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates assignments to variables, elements, attributes and groups of them.</summary>
internal static class AnyAssignment
{
    private static readonly string[] Operators = ["||", "&&", "+", "-", "*", "/", "%", "**", "|", "&", "^", "<<", ">>"];

    public static Gen<Node> One(int depth)
    {
        var value = AnyTree.Value(depth);
        return Gen.OneOf(
            Target(depth).SelectMany(_ => value, Node (target, given) => new AssignNode(default, target, given)),
            from target in Target(depth)
            from name in Gen.Elements(Operators)
            from given in value
            select (Node)new OperatorAssignNode(default, target, name, given));
    }

    public static Gen<Node> Many(int depth) =>
        from targets in Group(depth, 1)
        from value in AnyTree.Value(depth)
        select (Node)new MultipleAssignNode(default, targets, value);

    private static Gen<Node[]> Group(int depth, int nesting) =>
        from before in AnyTree.Many(Part(depth, nesting), 1, 2)
        from rest in AnyTree.Many(Gen.OneOf(Target(depth), Gen.Constant<Node>(new NilNode(default))), 0, 1)
        from after in AnyTree.Many(Part(depth, nesting), 0, 1)
        select (Node[])[.. before, .. rest.Select(one => new SplatNode(default, one)), .. after];

    private static Gen<Node> Part(int depth, int nesting) => nesting == 0
        ? Target(depth)
        : Gen.OneOf(Target(depth), Group(depth, nesting - 1).Select(Node (parts) => new MultipleTargetNode(default, parts)));

    private static Gen<Node> Target(int depth)
    {
        var value = AnyTree.Value(depth);
        return Gen.OneOf(
            AnyLiteral.Local,
            Gen.Constant<Node>(new InstanceVariableNode(default, "a")),
            value.SelectMany(_ => AnyTree.Many(value, 0, 2), Node (list, index) => new CallNode(default, list, "[]", index)),
            from receiver in value
            from isSafe in Gen.Elements(true, false)
            select (Node)new CallNode(default, receiver, "name", [], IsSafe: isSafe));
    }
}
