using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>Thread.new</c> and <c>Mutex</c>: a block runs at once, to its end; its value or error waits for whoever asks.</summary>
internal static class ThreadLibrary
{
    private static readonly RubyClass Mutex = new RubyClass("Thread::Mutex", RubyClasses.Object)
        .With<FinishedThread>(table => table
            .Add("synchronize(&block)", (RubyRun run, FinishedThread _, in Arguments given) => given.RequiredBlock.Call(run, Arguments.None))
            .Add("lock", self => self).Add("unlock", self => self).Add("locked?", _ => RubyBoolean.False))
        .WithOwn(table => table.Add("new", RubyObject (_) => new FinishedThread(Mutex!, RubyNil.Instance, null)));

    private static readonly RubyClass Thread = new RubyClass("Thread", RubyClasses.Object)
        .With<FinishedThread>(table => table
            .Add("value", RubyObject (self) => self.Value())
            .Add("join(seconds = nil)", (RubyRun _, FinishedThread self, in Arguments _) => Joined(self))
            .Add("alive?", _ => RubyBoolean.False)
            .Add("status", _ => RubyBoolean.False))
        .WithOwn(table => table
            .Add("new(*values, &block)", (RubyRun run, RubyClass _, in Arguments given) => Run(run, given)).Alias("start", "new").Alias("fork", "new"));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal) { ["Thread"] = Thread, ["Mutex"] = Mutex, ["Thread::Mutex"] = Mutex };

    private static FinishedThread Run(RubyRun run, in Arguments given)
    {
        try
        {
            return new FinishedThread(Thread, given.RequiredBlock.Call(run, new Arguments(given.Values.ToArray())), null);
        }
        catch (RubyException failure)
        {
            return new FinishedThread(Thread, RubyNil.Instance, failure);
        }
    }

    private static FinishedThread Joined(FinishedThread thread)
    {
        thread.Value();
        return thread;
    }
}
