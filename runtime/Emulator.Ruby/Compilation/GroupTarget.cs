using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary><c>(a, *b, c)</c>: a list is spread over the targets; missing values are nil, more than needed are dropped.</summary>
internal sealed class GroupTarget(Target[] before, bool hasRest, Target? rest, Target[] after) : Target
{
    public override void Assign(Frame frame, RubyObject value)
    {
        var items = value is RubyList list ? list.Items.ToArray() : [value];
        for (var index = 0; index < before.Length; index++)
        {
            before[index].Assign(frame, At(items, index));
        }

        if (!hasRest)
        {
            return;
        }

        var start = Math.Min(before.Length, items.Length);
        var end = Math.Max(start, items.Length - after.Length);
        rest?.Assign(frame, RubyList.Of(items.AsSpan(start..end)));
        for (var index = 0; index < after.Length; index++)
        {
            after[index].Assign(frame, At(items, end + index));
        }
    }

    private static RubyObject At(RubyObject[] items, int index) =>
        index < items.Length ? items[index] : RubyNil.Instance;
}
