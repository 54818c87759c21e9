using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>What the platform adds for lists of hashes: <c>where</c>, <c>pluck</c>, <c>format_map</c>, <c>smart_join</c>.</summary>
internal static class Rows
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("where(conditions = nil)", Where)
        .Add("pluck(*keys)", Pluck)
        .Add("format_map(format)", FormatMap)
        .Add("smart_join(separator)", SmartJoin);

    // Without conditions every row holds: where.not(…) begins so.
    private static RubyWhere Where(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var test = WhereConditions.Read(arguments.At(0) is { } given and not RubyNil ? given : new RubyHash());
        return self is RubyWhere where ? where.And(test) : new RubyWhere(Elements.Of(run, self), [test]);
    }

    private static RubyObject Pluck(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var keys = arguments.Values.ToArray();
        return RubyList.Over([.. Elements.Of(run, self).Select(item => keys.Length == 1
            ? Dig(run, item, keys[0])
            : RubyList.Over([.. keys.Select(key => Dig(run, item, key))]))]);
    }

    private static RubyObject Dig(RubyRun run, RubyObject item, RubyObject key) =>
        item is RubyInteger or RubyFloat or RubyString or RubyBoolean && key is not RubyList
            ? (item.Class.Find("[]") ?? throw RubyErrors.NoMethod("[]", item)).Call(run, item, new Arguments([key]))
            : Digging.Dig(run, item, key is RubyList path ? [.. path.Items] : [key]);

    private static RubyObject FormatMap(RubyRun run, RubyObject self, RubyObject format)
    {
        var items = Elements.Of(run, self);
        if (string.IsNullOrWhiteSpace(format.ToText()) || format is not RubyString text)
        {
            return RubyList.Over(items);
        }

        return RubyList.Over([.. items.Select(item => RubyFormat.Format(run, text.Text, item switch
        {
            RubyNil => [],
            RubyList list => [.. list.Items],
            _ => [item],
        }))]);
    }

    private static RubyString SmartJoin(RubyRun run, RubyObject self, RubyObject separator)
    {
        var texts = Elements.Of(run, self)
            .Select(item => item is RubyString text ? new RubyString(text.Text.Trim(' ', '\t', '\n', '\v', '\f', '\r', '\0')) : item)
            .Where(item => !Presence.IsBlank(run, item))
            .ToList();
        return Joining.Join(run, texts, separator);
    }
}
