using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Going through a list place by place, while a block may change it, and looking for the place of an element.</summary>
internal static class Places
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("each(&block)", Each)
        .Add("each_index(&block)", EachIndex)
        .Add("index(value = nil, &block)", IndexOf)
        .Add("rindex(value = nil, &block)", LastIndexOf);

    private static RubyObject IndexOf(RubyRun run, RubyList self, in Arguments arguments)
    {
        if (arguments.At(0) is { } value)
        {
            return Found(self.Items.FindIndex(item => item.IsEqualTo(value)));
        }

        var test = BlockCalls.Test(run, arguments);
        return Found(self.Items.FindIndex(item => test(item)));
    }

    private static RubyObject LastIndexOf(RubyRun run, RubyList self, in Arguments arguments)
    {
        var test = BlockCalls.Test(run, arguments);
        return Found(self.Items.FindLastIndex(item => test(item)));
    }

    private static RubyObject Found(int index) => index < 0 ? RubyNil.Instance : RubyInteger.Of(index);

    private static RubyObject Each(RubyRun run, RubyList self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. self.Items]) { Receiver = self };
        }

        for (var index = 0; index < self.Items.Count; index++)
        {
            BlockCalls.Give(run, block, self.Items[index]);
        }

        return self;
    }

    private static RubyObject EachIndex(RubyRun run, RubyList self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. Enumerable.Range(0, self.Items.Count).Select(index => (RubyObject)RubyInteger.Of(index))]) { Receiver = self };
        }

        for (var index = 0; index < self.Items.Count; index++)
        {
            BlockCalls.Give(run, block, RubyInteger.Of(index));
        }

        return self;
    }
}
