using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates methods and <c>for</c> loops as the parser writes them out.</summary>
internal static class AnyDefinition
{
    private static readonly Parameter Block = new(default, ParameterKind.Block, "method block");

    public static Gen<Node> Any(int depth) => Gen.OneOf(
        AnyParameters.List(depth).Where(list => list.Locals.Count == 0).SelectMany(_ => AnyTree.Body(depth), Node (parameters, body) => Method("f", parameters, body)),
        AnyCall.Arguments(depth).Select(Node (given) => Method("f", new ParameterList([Block], []), new YieldNode(default, Block.Name, given))),
        AnyCall.Arguments(depth).Select(Node (given) => Method("f", new ParameterList([Block with { Name = "b" }], []), new DefinedNode(default, new YieldNode(default, "b", given)))),
        from names in AnyTree.Many(Gen.Elements("a", "b"), 1, 2)
        from list in AnyTree.Value(depth)
        from body in AnyTree.Body(depth)
        select (Node)For(names, list, body));

    public static SequenceNode Method(string name, ParameterList parameters, Node body) => AnyTree.Sequence(
        new AssignNode(default, new LocalNode(default, DefinedCallNode.Variable(name)), new LambdaNode(default, parameters, body)),
        new SymbolNode(default, name));

    private static SequenceNode For(string[] names, Node list, Node body)
    {
        var parameters = names.Select(name => new Parameter(default, ParameterKind.Required, "turn " + name)).ToArray();
        var set = names.Select(name => Set(name, "turn " + name));
        var block = new BlockNode(default, new ParameterList(parameters, []), AnyTree.Sequence([.. set, body]));
        return AnyTree.Sequence([.. names.Select(name => Set(name, name)), new CallNode(default, list, "each", [], block)]);
    }

    private static AssignNode Set(string name, string value) => new(default, new LocalNode(default, name), new LocalNode(default, value));
}
