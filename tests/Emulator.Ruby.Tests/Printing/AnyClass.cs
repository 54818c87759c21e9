using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates classes, modules and what stands in them.</summary>
internal static class AnyClass
{
    private static readonly SelfNode Self = new(default);
    private static readonly Parameter Block = new(default, ParameterKind.Block, "method block");

    public static Gen<Node> Any(int depth) => Gen.OneOf(
        from parent in AnyTree.Maybe(AnyTree.Value(depth))
        from body in AnyTree.Body(depth)
        select (Node)new ClassNode(default, new LocalNode(default, "Known"), parent, body, IsModule: false),
        AnyTree.Body(depth).Select(Node (body) => new ClassNode(default, new ConstantNode(default, "Inner", new ConstantNode(default, "Outer")), null, body, IsModule: true)),
        AnyTree.Value(depth).SelectMany(_ => AnyTree.Body(depth), Node (owner, body) => new SingletonNode(default, owner, body)),
        AnyTree.Body(depth).Select(Node (body) => new SingletonMethodNode(default, Self, "f", new LambdaNode(default, ParameterList.None, body))),
        AnyCall.Arguments(depth).Select(Node (given) => AnyDefinition.Method("f", new ParameterList([Block], []), Super(given))),
        Gen.Constant<Node>(Alias()));

    public static Gen<Node> Scalar => Gen.Elements<Node>(
        new ClassVariableNode(default, "shared"),
        new RationalNode(default, 15, 10),
        new RationalNode(default, 2, 1),
        new RefusedNode(default, "NotImplementedError", "Complex numbers are not supported"),
        new RefusedNode(default, "NotImplementedError", "redo is not supported"));

    private static SuperNode Super(IReadOnlyList<Node> given) => new(default, new CallNode(default, Self, "f", given, null, new LocalNode(default, Block.Name)));

    private static AliasNode Alias()
    {
        Node[] given = [new SplatNode(default, Local("given")), new HashNode(default, [new HashPairNode(default, null, Local("named"))], HasBraces: false)];
        var parameters = new ParameterList(
            [new Parameter(default, ParameterKind.Rest, "given"), new Parameter(default, ParameterKind.KeywordRest, "named"), new Parameter(default, ParameterKind.Block, "block")], []);
        var call = new DefinedCallNode(default, new CallNode(default, null, "f", given, null, Local("block")));
        return new AliasNode(default, "second", "f", new LambdaNode(default, parameters, call));
    }

    private static LocalNode Local(string name) => new(default, name);
}
