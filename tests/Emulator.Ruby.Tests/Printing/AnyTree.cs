using System.Collections.Concurrent;
using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates trees of every kind of node, such as the parser makes them; the variables a, b, c and the method f are known in them.</summary>
internal static class AnyTree
{
    private const int Deepest = 4;

    // One generator for each depth: made anew wherever it is named, they would be millions.
    private static readonly ConcurrentDictionary<int, Gen<Node>> Statements = [];
    private static readonly ConcurrentDictionary<int, Gen<Node>> Values = [];

    public static Gen<SequenceNode> Source => Gen.Sized(size => Many(Statement(Math.Min(size, Deepest)), 1, 3))
        .Select(statements => Sequence([.. Known(), .. statements]));

    /// <summary>A value, or what stands only where a statement can.</summary>
    public static Gen<Node> Statement(int depth) => depth == 0 ? AnyLiteral.Scalar : Statements.GetOrAdd(depth, static depth => Gen.OneOf(
        Value(depth), Value(depth), AnyAssignment.Many(depth - 1), AnyBranch.Statement(depth - 1), AnyDefinition.Any(depth - 1), AnyClass.Any(depth - 1), AnyPattern.Match(depth - 1)));

    public static Gen<Node> Value(int depth) => depth == 0 ? AnyLiteral.Scalar : Values.GetOrAdd(depth, static depth => Gen.OneOf(
        AnyLiteral.Scalar,
        AnyLiteral.Compound(depth - 1),
        AnyCall.Any(depth - 1),
        AnyCall.Any(depth - 1),
        AnyBranch.Value(depth - 1),
        AnyAssignment.One(depth - 1),
        Logic(depth - 1),
        AnyPattern.Case(depth - 1),
        AnyParameters.Lambda(depth - 1)));

    /// <summary>No, one or several statements.</summary>
    public static Gen<Node> Body(int depth) => Many(Statement(depth), 0, 2).Select(Node (statements) => Sequence(statements));

    public static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.OneOf(some.Select(T? (one) => one), Gen.Constant<T?>(null));

    public static Gen<T[]> Many<T>(Gen<T> one, int least, int most) => Gen.Choose(least, most).SelectMany(count => one.ArrayOf(count));

    public static SequenceNode Sequence(params Node[] statements) => new(default, statements);

    private static IEnumerable<Node> Known()
    {
        var nothing = new NilNode(default);
        yield return new AssignNode(default, new LocalNode(default, "a"), nothing);
        yield return new AssignNode(default, new LocalNode(default, "b"), nothing);
        yield return new AssignNode(default, new LocalNode(default, "c"), nothing);
        yield return AnyDefinition.Method("f", ParameterList.None, nothing);
    }

    private static Gen<Node> Logic(int depth)
    {
        var value = Value(depth);
        return Gen.OneOf(
            value.SelectMany(_ => value, Node (left, right) => new AndNode(default, left, right)),
            value.SelectMany(_ => value, Node (left, right) => new OrNode(default, left, right)),
            value.Select(Node (one) => new NotNode(default, one)),
            value.Select(Node (one) => new DefinedNode(default, one)),
            value.Select(Node (one) => new ConstantNode(default, "Error", one)),
            Body(depth).Where(body => ((SequenceNode)body).Statements.Count != 1),
            from first in Maybe(value)
            from last in first is null ? value.Select(Node? (one) => one) : Maybe(value)
            from isOpen in Gen.Elements(true, false)
            select (Node)new RangeNode(default, first, last, isOpen));
    }
}
