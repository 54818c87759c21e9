using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Literals: made once where they cannot change.</summary>
internal sealed class LiteralCompiler(TreeCompiler tree)
{
    public Operation Compile(Node node, Scope scope) => node switch
    {
        StringNode text => new FreshText(Text(text)),
        IntegerNode integer => new Literal(RubyInteger.Of(integer.Number)),
        FloatNode number => new Literal(new RubyFloat(number.Number)),
        RationalNode exact => new Literal(new RubyRational(exact.Numerator, exact.Denominator)),
        BooleanNode boolean => new Literal(RubyBoolean.Of(boolean.Truth)),
        SymbolNode symbol => new Literal(RubySymbol.Of(symbol.Name)),
        InterpolatedStringNode text => Joined(text.Parts, scope),
        InterpolatedSymbolNode symbol => new MakeSymbol(Joined(symbol.Parts, scope)),
        RegexpNode regexp => new MakeRegexp(Looked(tree.CompileAll(regexp.Parts, scope)), regexp.Options),
        ListNode list => new MakeList(tree.CompileAll(list.Elements, scope)),
        HashNode hash => new MakeHash(Pairs(hash.Pairs, scope)),
        RangeNode range => Range(range, scope),
        _ => throw new ArgumentException($"{node.GetType().Name} stands where no value is expected"),
    };

    /// <summary>A literal string as one shared object, for places that only look at it.</summary>
    public static Operation Looked(Operation operation) =>
        operation is FreshText text ? new Literal(text.Content) : operation;

    public static Operation[] Looked(Operation[] operations) => Array.ConvertAll(operations, Looked);

    private static RubyString Text(StringNode text) =>
        text.Bytes is null ? new RubyString(text.Text) : RubyString.FromBytes(text.Bytes, RubyEncoding.Utf8);

    private MakeText Joined(IReadOnlyList<Node> parts, Scope scope) => new(Looked(tree.CompileAll(parts, scope)));

    // No query: generic code over pairs is compiled at run time, as the first of its kind.
    private (Operation? Key, Operation Value)[] Pairs(IReadOnlyList<HashPairNode> nodes, Scope scope)
    {
        var pairs = new (Operation? Key, Operation Value)[nodes.Count];
        for (var index = 0; index < pairs.Length; index++)
        {
            pairs[index] = Pair(nodes[index], scope);
        }

        return pairs;
    }

    private (Operation? Key, Operation Value) Pair(HashPairNode pair, Scope scope) =>
        (pair.Key is null ? null : Key(tree.Compile(pair.Key, scope)), tree.Compile(pair.Value, scope));

    // A hash copies string keys that somebody could change.
    private static Operation Key(Operation key)
    {
        if (key is not FreshText text)
        {
            return key;
        }

        text.Content.Freeze();
        return new Literal(text.Content);
    }

    private Operation Range(RangeNode range, Scope scope)
    {
        var (first, last) = (tree.Compile(range.First, scope), tree.Compile(range.Last, scope));
        return (first, last) is (Literal { Value: RubyInteger or RubyNil }, Literal { Value: RubyInteger or RubyNil })
            ? new Literal(new RubyRange(((Literal)first).Value, ((Literal)last).Value, range.ExcludesLast))
            : new MakeRange(first, last, range.ExcludesLast);
    }
}
