using Emulator.Ruby.Calls;
using Emulator.Ruby.Tests.Support;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Source that nobody would write: every kind of node, any method of any class, values that are odd.</summary>
internal sealed class RandomTrees(Random random)
{
    private static readonly string[] Names = [.. AllNames()];
    private static readonly string[] Variables = ["a", "b", "c"];
    private static readonly string[] Texts = ["", "x", " ", "12", "ab,c", "é", "😀", "%d", "true", "2024-02-30", "0x1F", "\0"];
    private static readonly double[] Fractions = [0, -0.5, 1.5, 1e300, double.NaN, double.PositiveInfinity];
    private static readonly long[] Numbers = [0, 1, -1, 2, 7, 100, long.MaxValue, long.MinValue];

    public SequenceNode Next() => Some.Source(Statement(4), Statement(4), Value(5));

    private static IEnumerable<string> AllNames()
    {
        RubyClass[] classes =
        [
            RubyClasses.Object, RubyClasses.Functions, RubyClasses.String, RubyClasses.Integer, RubyClasses.Float,
            RubyClasses.Array, RubyClasses.Hash, RubyClasses.Range, RubyClasses.Symbol, RubyClasses.Proc, RubyClasses.Nil,
            RubyClasses.Date, RubyClasses.Time, RubyClasses.ZonedTime, RubyClasses.Duration, RubyClasses.Regexp,
        ];
        return classes.SelectMany(type => type.AllNames()).Append("no_such_name").Distinct().Order(StringComparer.Ordinal);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private Node Statement(int depth) => random.Next(8) switch
    {
        0 => new OperatorAssignNode(default, Some.Local(Pick(Variables)), Pick(["+", "||", "&&", "*"]), Value(depth - 1)),
        1 => new MultipleAssignNode(default, [Some.Local("a"), new SplatNode(default, Some.Local("b"))], Value(depth - 1)),
        2 => new AssignNode(default, Some.Call(Value(depth - 1), "[]", Value(depth - 1)), Value(depth - 1)),
        3 => new WhileNode(default, Value(depth - 1), new BreakNode(default, Value(depth - 1)), false, false),
        4 => new BeginNode(default, Value(depth - 1), [new RescueNode(default, [], "a", Value(depth - 1))], null, Value(0)),
        _ => Some.Set(Pick(Variables), Value(depth - 1)),
    };

    private Node Value(int depth) => depth <= 0 ? Leaf() : random.Next(14) switch
    {
        0 => new ListNode(default, Many(depth)),
        1 => new HashNode(default, [new HashPairNode(default, Value(depth - 1), Value(depth - 1))]),
        2 => new InterpolatedStringNode(default, Many(depth)),
        3 => new IfNode(default, Value(depth - 1), Value(depth - 1), Value(depth - 1)),
        4 => new OrNode(default, Value(depth - 1), new NotNode(default, Value(depth - 1))),
        5 => new CaseNode(default, Value(depth - 1), [new WhenNode(default, Many(depth), Value(depth - 1))], null),
        6 => new RangeNode(default, Value(depth - 1), Value(depth - 1), random.Next(2) == 0),
        7 => Some.Lambda(Statement(depth - 1), Pick(Variables)),
        8 => Some.WithBlock(Call(depth), Jump(depth), "a", "b"),
        _ => Call(depth),
    };

    private CallNode Call(int depth) =>
        Some.Call(Value(depth - 1), Pick(Names), random.Next(3) == 0 ? [] : [.. Many(depth)]) with { IsSafe = random.Next(9) == 0 };

    private Node Jump(int depth) => random.Next(6) switch
    {
        0 => new NextNode(default, Value(depth - 1)),
        1 => new BreakNode(default, Value(depth - 1)),
        2 => new ReturnNode(default, Value(depth - 1)),
        _ => Value(depth - 1),
    };

    private Node[] Many(int depth) => [.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(depth - 1))];

    private Node Leaf() => random.Next(9) switch
    {
        0 => new NilNode(default),
        1 => new BooleanNode(default, random.Next(2) == 0),
        2 => new FloatNode(default, Pick(Fractions)),
        3 => new SymbolNode(default, Pick(Names)),
        4 => Some.Local(Pick(Variables)),
        5 => new RegexpNode(default, [Some.Text("(a|b)+")], "i"),
        6 => Some.Number(Pick(Numbers)),
        _ => Some.Text(Pick(Texts)),
    };
}
