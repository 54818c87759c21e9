using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Support;

/// <summary>Trees by hand, for what needs no source text.</summary>
internal static class Some
{
    private static readonly SourceSpan Place = new(3, 7);

    public static SequenceNode Source(params Node[] statements) => new(Place, statements);

    public static IntegerNode Number(long number) => new(Place, number);

    public static StringNode Text(string text) => new(Place, text);

    public static LocalNode Local(string name) => new(Place, name);

    public static AssignNode Set(string name, Node value) => new(Place, Local(name), value);

    public static CallNode Call(Node? receiver, string name, params Node[] arguments) => new(Place, receiver, name, arguments);

    public static LambdaNode Lambda(Node body, params string[] parameters) =>
        new(Place, new ParameterList([.. parameters.Select(name => new Parameter(Place, ParameterKind.Required, name))], []), body);

    public static CallNode WithBlock(CallNode call, Node body, params string[] parameters) =>
        call with { Block = new BlockNode(Place, Lambda(body, parameters).Parameters, body) };
}
