using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates branches, loops, rescues and jumps.</summary>
internal static class AnyBranch
{
    public static Gen<Node> Value(int depth)
    {
        var (value, body) = (AnyTree.Value(depth), AnyTree.Body(depth));
        return Gen.OneOf(
            from condition in value
            from then in AnyTree.Maybe(body)
            from otherwise in then is null ? body.Select(Node? (some) => some) : AnyTree.Maybe(body)
            select (Node)new IfNode(default, condition, then, otherwise),
            from subject in AnyTree.Maybe(value)
            from branches in AnyTree.Many(When(depth), 1, 2)
            from otherwise in AnyTree.Maybe(body)
            select (Node)new CaseNode(default, subject, branches, otherwise),
            Loop(body, depth, runsFirst: false),
            Begin(depth));
    }

    public static Gen<Node> Statement(int depth)
    {
        var value = AnyTree.Maybe(AnyTree.Value(depth));
        return Gen.OneOf(
            value.Select(Node (given) => new ReturnNode(default, given)),
            value.Select(Node (given) => new NextNode(default, given)),
            value.Select(Node (given) => new BreakNode(default, given)),
            Gen.Constant<Node>(new RetryNode(default)),
            Loop(Begin(depth), depth, runsFirst: true));
    }

    private static Gen<Node> Loop(Gen<Node> body, int depth, bool runsFirst) =>
        from condition in AnyTree.Value(depth)
        from repeated in body
        from isUntil in Gen.Elements(true, false)
        select (Node)new WhileNode(default, condition, repeated, isUntil, runsFirst);

    private static Gen<WhenNode> When(int depth) =>
        AnyTree.Many(AnyCall.Argument(depth), 1, 2).SelectMany(_ => AnyTree.Body(depth), (patterns, body) => new WhenNode(default, patterns, body));

    private static Gen<Node> Begin(int depth)
    {
        var body = AnyTree.Body(depth);
        return from guarded in body
               from rescues in AnyTree.Many(Rescue(depth), 0, 2)
               from otherwise in AnyTree.Maybe(body)
               from ensure in AnyTree.Maybe(body)
               select (Node)new BeginNode(default, guarded, rescues, otherwise, ensure);
    }

    private static Gen<RescueNode> Rescue(int depth) =>
        from classes in AnyTree.Many(AnyTree.Value(depth), 0, 2)
        from name in AnyTree.Maybe(Gen.Elements("a", "b"))
        from body in AnyTree.Body(depth)
        select new RescueNode(default, classes, name, body);
}
