using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>workato.stream</c> (connector-sdk.md 4.7).</summary>
internal static class StreamMethods
{
    public static void Define(MethodTable<LibraryObject> table) => table
        .Add("out(name, input = {})", (RubyRun run, LibraryObject self, in Arguments arguments) => Out(run, self, arguments))
        .Add("in(source, from: 0, frame_size: nil)", (RubyRun run, LibraryObject self, in Arguments arguments) => In(run, self, arguments));

    // A handle is data: it goes through a job's journal and says where the bytes are to be had.
    private static RubyHash Out(RubyRun run, LibraryObject self, in Arguments arguments)
    {
        var name = arguments[0].ToText();
        StreamSource.Find(self.Self, name);
        var handle = new RubyHash(isIndifferent: true);
        handle[new RubyString("__stream__")] = RubyBoolean.Of(true);
        handle[new RubyString("name")] = new RubyString(name);
        handle[new RubyString("input")] = Settled(arguments.At(1) ?? (RubyObject?)arguments.Keywords ?? new RubyHash(isIndifferent: true));
        return handle;
    }

    private static RubyObject In(RubyRun run, LibraryObject self, in Arguments arguments)
    {
        var block = arguments.RequiredBlock;
        var source = Settled(arguments[0]);
        var from = arguments.Keyword("from") is SmallInteger start ? start.Number : 0;
        var size = arguments.Keyword("frame_size") is SmallInteger given ? given.Number : StreamSource.FrameSize;
        while (true)
        {
            run.Step();
            var (chunk, isLast) = StreamSource.Read(run, self.Self, source, from, size);
            var length = chunk.ToBytes().Length;
            RubyObject to = length == 0 ? RubyNil.Instance : RubyInteger.Of(from + length - 1);
            RubyObject next = isLast ? RubyNil.Instance : RubyInteger.Of(from + length);
            block.Call(run, new Arguments([chunk, RubyInteger.Of(from), to, RubyBoolean.Of(isLast), next]));
            if (isLast)
            {
                return RubyNil.Instance;
            }

            if (length == 0)
            {
                throw RubyErrors.Runtime("a stream gave no bytes and did not say that it ended");
            }

            from += length;
        }
    }

    private static RubyObject Settled(RubyObject value) => value switch
    {
        RubyDeferred pending => Settled(pending.Resolve()),
        RubyHash hash => Members(hash),
        _ => value,
    };

    private static RubyHash Members(RubyHash hash)
    {
        var settled = new RubyHash(isIndifferent: true);
        foreach (var (key, value) in hash.Pairs)
        {
            settled[key] = Settled(value);
        }

        return settled;
    }
}
