using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates calls of every kind: operators, methods, functions, elements, with blocks and without.</summary>
internal static class AnyCall
{
    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "**", "==", "!=", "===", "=~", "<=>", "<", "<=", ">", ">=", "<<", ">>", "|", "&", "^"];
    private static readonly string[] Signs = ["-@", "+@", "~"];
    private static readonly string[] Methods = ["size", "map", "nil?", "merge!", "class", "end", "[]", "call", "+", "Big"];
    private static readonly string[] Functions = ["puts", "a", "lookup?", "Integer", "lambda"];

    public static Gen<Node> Any(int depth)
    {
        var value = AnyTree.Value(depth);
        return Gen.OneOf(
            from left in value
            from name in Gen.Elements(Operators)
            from right in value
            select (Node)new CallNode(default, left, name, [right]),
            value.SelectMany(_ => Gen.Elements(Signs), Node (one, sign) => new CallNode(default, one, sign, [])),
            value.SelectMany(_ => Arguments(depth), Node (list, index) => new CallNode(default, list, "[]", index)),
            from receiver in AnyTree.Maybe(value)
            from name in Gen.Elements(receiver is null ? Functions : Methods)
            from isSafe in Gen.Elements(false, receiver is not null)
            from arguments in Arguments(depth)
            from call in WithBlock(new CallNode(default, receiver, name, arguments, IsSafe: isSafe), depth)
            select (Node)call,
            Arguments(depth).SelectMany(arguments => WithBlock(new CallNode(default, null, "f", arguments), depth))
                .Select(Node (call) => new DefinedCallNode(default, call)));
    }

    /// <summary>One argument or element, a splat too.</summary>
    public static Gen<Node> Argument(int depth) => Gen.OneOf(
        AnyTree.Value(depth), AnyTree.Value(depth), AnyTree.Value(depth).Select(Node (list) => new SplatNode(default, list)));

    public static Gen<Node[]> Arguments(int depth) =>
        from values in AnyTree.Many(Argument(depth), 0, 2)
        from keywords in AnyTree.Many(AnyLiteral.Pair(AnyTree.Value(depth)), 0, 1)
        select (Node[])[.. values, .. keywords.Select(pair => new HashNode(default, [pair], HasBraces: false))];

    private static Gen<CallNode> WithBlock(CallNode call, int depth) => Gen.OneOf(
        Gen.Constant(call),
        AnyTree.Value(depth).Select(block => call with { BlockArgument = block }),
        from parameters in AnyParameters.List(depth)
        from body in AnyTree.Body(depth)
        select call with { Block = new BlockNode(default, parameters, body) });
}
