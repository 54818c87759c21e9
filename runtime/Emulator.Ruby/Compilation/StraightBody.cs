using System.Diagnostics.CodeAnalysis;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>
/// A body whose jumps out of it are written as branches, so that they cost nothing: what follows
/// <c>next if x.nil?</c> is the other branch of it. Jumps that stand where a value is needed, or in a place that what
/// follows would have to be copied to, stay jumps.
/// </summary>
/// <param name="jumps">The jumps that end this body, and what is to stand in their place.</param>
internal sealed class StraightBody(Func<Node, Node?> jumps)
{
    // Each guard is a level of the tree more.
    private const int MostGuards = 64;

    /// <summary>The body of a block or a loop's turn, of which <c>next</c> makes the value.</summary>
    public static Node OfBlock(Node body) => new StraightBody(jump => jump is NextNode next ? Value(next, next.Value) : null).Tail(body, 0);

    /// <summary>The body of a lambda, which <c>return</c> and <c>break</c> end too.</summary>
    public static Node OfLambda(Node body) => new StraightBody(jump => jump switch
    {
        NextNode next => Value(next, next.Value),
        ReturnNode done => Value(done, done.Value),
        BreakNode leave => Value(leave, leave.Value),
        _ => null,
    }).Tail(body, 0);

    /// <summary>A whole source, which <c>return</c> ends.</summary>
    public static Node OfSource(Node body) => new StraightBody(jump => jump is ReturnNode done ? Value(done, done.Value) : null).Tail(body, 0);

    /// <summary>The body of a loop: a <c>break</c> at the end of a turn is told by the turn's value.</summary>
    public static Node OfLoop(Node body) => new StraightBody(jump => jump switch
    {
        NextNode next => Value(next, next.Value),
        BreakNode leave => new LastTurnNode(leave.Span, leave.Value),
        _ => null,
    }).Tail(body, 0);

    private static Node Value(Node jump, Node? value) => value ?? new NilNode(jump.Span);

    // The node stands where its value is the body's.
    [return: NotNullIfNotNull(nameof(node))]
    private Node? Tail(Node? node, int guards) => node switch
    {
        null => null,
        SequenceNode sequence => Sequence(sequence.Span, sequence.Statements, guards),
        IfNode branch => branch with { Then = Tail(branch.Then, guards), Else = Tail(branch.Else, guards) },
        CaseNode choice => choice with
        {
            Branches = [.. choice.Branches.Select(branch => branch with { Body = Tail(branch.Body, guards) })],
            Else = Tail(choice.Else, guards),
        },

        // What stands under else comes after the body.
        BeginNode begin => begin with
        {
            Body = begin.Else is null ? Tail(begin.Body, guards) : begin.Body,
            Rescues = [.. begin.Rescues.Select(rescue => rescue with { Body = Tail(rescue.Body, guards) })],
            Else = Tail(begin.Else, guards),
        },
        _ => jumps(node) ?? node,
    };

    private SequenceNode Sequence(SourceSpan span, IReadOnlyList<Node> statements, int guards)
    {
        var all = statements as Node[] ?? [.. statements];
        for (var index = 0; index < all.Length; index++)
        {
            var straight = Jumps(all[index]) || index + 1 == all.Length ? Tail(all[index], guards)
                : guards < MostGuards ? Guard(all[index], new ArraySegment<Node>(all, index + 1, all.Length - index - 1), guards + 1)
                : null;
            if (straight is not null)
            {
                return new SequenceNode(span, [.. statements.Take(index), straight]);
            }
        }

        return new SequenceNode(span, statements);
    }

    // A statement that may end the body, with what follows it in its other branch; null for any other statement.
    private IfNode? Guard(Node statement, ArraySegment<Node> rest, int guards) => statement switch
    {
        IfNode { Then: { } then } branch when Jumps(then) => branch with { Then = Tail(then, guards), Else = Sequence(branch.Span, After(branch.Else, rest), guards) },
        IfNode { Else: { } otherwise } branch when Jumps(otherwise) => branch with { Then = Sequence(branch.Span, After(branch.Then, rest), guards), Else = Tail(otherwise, guards) },
        OrNode either when Jumps(either.Right) => new IfNode(either.Span, either.Left, Sequence(either.Span, rest, guards), Tail(either.Right, guards)),
        AndNode both when Jumps(both.Right) => new IfNode(both.Span, both.Left, Tail(both.Right, guards), Sequence(both.Span, rest, guards)),
        _ => null,
    };

    private static IReadOnlyList<Node> After(Node? first, ArraySegment<Node> rest) => first is null ? rest : [first, .. rest];

    private bool Jumps(Node? node) => node switch
    {
        null => false,
        SequenceNode { Statements: [.., var last] } => Jumps(last),
        IfNode branch => Jumps(branch.Then) && Jumps(branch.Else),
        _ => jumps(node) is not null,
    };
}
