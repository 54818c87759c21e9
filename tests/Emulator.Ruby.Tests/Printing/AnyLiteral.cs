using System.Numerics;
using System.Text;
using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates what is written as a value: numbers, texts, patterns, lists, hashes.</summary>
internal static class AnyLiteral
{
    private static readonly string[] Pieces = ["a", "it's", "\"", "\\", "#", "{", "}", "#{x}", "\n", "\t", "\0", " ", "é", "😀", "日本", "/", "%", "\u2028", "\u007f", "$", ":"];
    private static readonly string[] PatternPieces = ["a", "\\d", "\\\\", "/", "(b|c)", "[^/]", "\\#{x}", " ", "é", "\\A", "\n", "$", "#", "x{2}"];
    private static readonly BigInteger[] Integers = [0, 1, -1, 255, long.MaxValue, long.MinValue, BigInteger.Pow(10, 40), -BigInteger.Pow(3, 90)];
    private static readonly double[] Fractions = [0, -0.0, 0.5, -1.25, 1e300, 5e-324, 1e16, -2.5e-7, 123456789.125, double.PositiveInfinity];
    private static readonly byte[][] Broken = [[0xff], [0xc3, 0x28], [0x41, 0x80, 0x0a], [0xe2, 0x82]];

    public static Gen<Node> Scalar => Gen.OneOf(
        Gen.Elements<Node>(new NilNode(default), new SelfNode(default), new BooleanNode(default, true), new BooleanNode(default, false)),
        Gen.Elements(Integers).Select(Node (number) => new IntegerNode(default, number)),
        Gen.Elements(Fractions).Select(Node (number) => new FloatNode(default, number)),
        Local,
        AnyClass.Scalar,
        Gen.Elements("1", "12", "~", "&", "`", "'", "!").Select(Node (name) => new GlobalNode(default, name)),
        Gen.Elements("a", "_b").Select(Node (name) => new InstanceVariableNode(default, name)),
        Gen.Elements("Time", "PI").Select(Node (name) => new ConstantNode(default, name)),
        Text(0).Select(Node (text) => new StringNode(default, text)),
        Gen.Elements(Broken).Select(Node (bytes) => new StringNode(default, Encoding.UTF8.GetString(bytes), bytes)),
        Gen.OneOf(Text(0), Gen.Elements("name", "a?", "[]=", "+", "_x", "Big")).Select(Node (name) => new SymbolNode(default, name)));

    public static Gen<Node> Local => Gen.Elements("a", "b", "c").Select(Node (name) => new LocalNode(default, name));

    public static Gen<Node> Compound(int depth)
    {
        var value = AnyTree.Value(depth);
        return Gen.OneOf(
            Parts(depth).Select(Node (parts) => new InterpolatedStringNode(default, parts)),
            Parts(depth).Select(Node (parts) => new InterpolatedSymbolNode(default, parts)),
            Pattern(depth),
            AnyTree.Many(AnyCall.Argument(depth), 0, 3).Select(Node (elements) => new ListNode(default, elements)),
            AnyTree.Many(Pair(value), 0, 3).Select(Node (pairs) => new HashNode(default, pairs)));
    }

    public static Gen<HashPairNode> Pair(Gen<Node> value) =>
        from key in AnyTree.Maybe(value)
        from held in value
        select new HashPairNode(default, key, held);

    private static Gen<string> Text(int least) => AnyTree.Many(Gen.Elements(Pieces), least, 4).Select(string.Concat);

    private static Gen<Node> Inner(int depth) => AnyTree.Body(depth);

    // Stretches of text do not stand side by side, and one part at least is no text.
    private static Gen<Node[]> Parts(int depth) =>
        from first in AnyTree.Maybe(Text(1))
        from inner in AnyTree.Many(Inner(depth), 1, 2)
        from last in AnyTree.Maybe(Text(1))
        select (Node[])[.. Literal(first), .. inner, .. Literal(last)];

    private static IEnumerable<Node> Literal(string? text) => text is null ? [] : [new StringNode(default, text)];

    // The text that the parser keeps is the one that stands there, but for escaped slashes, which are plain ones.
    private static Gen<Node> Pattern(int depth) =>
        from first in AnyTree.Maybe(AnyTree.Many(Gen.Elements(PatternPieces), 1, 4).Select(string.Concat))
        from inner in AnyTree.Many(Inner(depth), 0, 1)
        from options in Gen.Elements("", "i", "mx", "imx")
        select (Node)new RegexpNode(default, [.. Literal(first), .. inner], options);
}
