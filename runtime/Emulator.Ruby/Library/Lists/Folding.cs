using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Many elements to one value.</summary>
internal static class Folding
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("inject(initial = nil, operation = nil, &block)", Inject)
        .Alias("reduce", "inject")
        .Add("sum(initial = 0, &block)", Sum);

    private static RubyObject Inject(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Of(run, self);
        var block = arguments.Block;
        Func<RubyObject, RubyObject, RubyObject> fold = block is not null
            ? (memo, item) => BlockCalls.Give(run, block, memo, item)
            : By(run, arguments.Count > 0 ? arguments[arguments.Count - 1] : throw new RubyException("LocalJumpError", "no block given"));
        var initial = arguments.Count > (block is null ? 1 : 0) ? arguments[0] : null;
        if (initial is null && items.Count == 0)
        {
            return RubyNil.Instance;
        }

        return items.Skip(initial is null ? 1 : 0).Aggregate(initial ?? items[0], fold);
    }

    private static Func<RubyObject, RubyObject, RubyObject> By(RubyRun run, RubyObject operation)
    {
        var name = operation is RubySymbol or RubyString
            ? operation.ToText()
            : throw RubyErrors.Type($"{operation.Inspect()} is not a symbol nor a string");
        return (memo, item) => Call(run, memo, name, item);
    }

    private static RubyObject Call(RubyRun run, RubyObject self, string name, RubyObject value)
    {
        run.Step();
        return (self.Class.Find(name) ?? throw RubyErrors.NoMethod(name, self)).Call(run, self, value);
    }

    // Whole numbers add up exactly; from the first Float on the rounding errors are kept aside (Kahan and Babuška), as
    // Ruby's Array#sum does: [0.1, 0.2, 0.3].sum is 0.6.
    private static RubyObject Sum(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var block = arguments.Block;
        var items = Elements.Of(run, self).Select(item => block is null ? item : BlockCalls.Give(run, block, item)).ToList();
        // ActiveSupport: a list that begins with no number is folded with +, one of nothing but nil is 0.
        if (arguments.Count == 0 && items.Count > 0 && items[0] is not (RubyInteger or RubyFloat or RubyRational))
        {
            return items is [RubyNil] ? RubyInteger.Of(0) : items.Aggregate((sum, item) => Call(run, sum, "+", item));
        }

        var total = arguments.At(0) ?? RubyInteger.Of(0);
        var index = 0;
        while (index < items.Count && !(items[index] is RubyFloat && total is RubyInteger or RubyRational or RubyFloat))
        {
            total = Call(run, total, "+", items[index++]);
        }

        return index < items.Count || total is RubyFloat ? Compensated(run, total, items, index) : total;
    }

    private static RubyObject Compensated(RubyRun run, RubyObject total, List<RubyObject> items, int index)
    {
        if (Number(total) is not { } sum)
        {
            return total;
        }

        var lost = 0.0;
        for (; index < items.Count; index++)
        {
            if (Number(items[index]) is not { } number)
            {
                return items.Skip(index).Aggregate((RubyObject)new RubyFloat(sum + lost), (memo, item) => Call(run, memo, "+", item));
            }

            var next = sum + number;
            lost += Math.Abs(sum) >= Math.Abs(number) ? sum - next + number : number - next + sum;
            sum = next;
        }

        return new RubyFloat(double.IsFinite(sum) ? sum + lost : sum);
    }

    private static double? Number(RubyObject value) =>
        value is RubyInteger or RubyFloat or RubyRational ? Arithmetic.Double(value) : null;
}
