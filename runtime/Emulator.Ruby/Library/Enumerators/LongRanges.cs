using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary>Ranges of more numbers than anybody wants as a list: what ends early or goes on one by one makes none of them.</summary>
internal static class LongRanges
{
    private const int Long = 10_000;
    private static readonly string[] Lazily =
    [
        "find", "detect", "any?", "all?", "none?", "find_index", "take", "take_while", "each_with_index", "each_slice", "each_cons", "each_entry", "with_index",
    ];

    public static void Define(MethodTable<RubyRange> table)
    {
        foreach (var name in Lazily)
        {
            if (RubyClasses.Enumerable.Find(name) is not { } usual)
            {
                continue;
            }

            if (usual.Signature.Name != name)
            {
                table.Alias(name, usual.Signature.Name);
            }
            else
            {
                table.Add(usual.Signature.Text, (RubyRun run, RubyRange self, in Arguments arguments) =>
                    IsLong(self) && RubyClasses.Generator.Find(name) is { } lazy ? lazy.Call(run, Of(run, self), arguments) : usual.Call(run, self, arguments));
            }
        }

        table.Add("count(value = nil, &block)", (RubyRun run, RubyRange self, in Arguments arguments) => IsLong(self) && arguments is { Count: 0, Block: null }
            ? self.Class.Find("size")!.Call(run, self)
            : RubyClasses.Enumerable.Find("count")!.Call(run, self, arguments));
        table.Add("reverse_each(&block)", (RubyRun run, RubyRange self, in Arguments arguments) => IsLong(self) && self.Last is RubyInteger
            ? RubyClasses.Generator.Find("each")!.Call(run, new RubyGenerator(Backwards(self)), arguments)
            : RubyClasses.Enumerable.Find("reverse_each")!.Call(run, self, arguments));
    }

    /// <summary>True for whole numbers without an end, or so many that a list of them is a waste.</summary>
    public static bool IsLong(RubyRange self) => self is { First: RubyInteger first } && self.Last switch
    {
        RubyNil or RubyFloat { Number: double.PositiveInfinity } => true,
        RubyInteger last => last.Big - first.Big > Long,
        _ => false,
    };

    /// <summary>The numbers one by one.</summary>
    public static RubyGenerator Of(RubyRun run, RubyRange self) => new(LazyResults.WalkOf(run, self)) { Size = self.Class.Find("size")!.Call(run, self) };

    private static Walk Backwards(RubyRange self) => (run, taker) =>
    {
        var first = ((RubyInteger)self.First).Big;
        for (var number = ((RubyInteger)self.Last).Big - (self.ExcludesLast ? BigInteger.One : BigInteger.Zero); number >= first && taker(RubyInteger.Of(number)); number--)
        {
            run.Step();
        }
    };
}
