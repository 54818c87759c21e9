using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>An object of <c>Logger</c>.</summary>
/// <param name="type">Its class.</param>
/// <param name="target">Where lines go; null for nowhere.</param>
internal sealed class RubyLogger(RubyClass type, RubyStringIo? target) : RubyObject
{
    public override RubyClass Class => type;

    /// <summary>The least severity that is told, from 0 for DEBUG.</summary>
    public int Level { get; set; }

    /// <summary>Makes a line of severity, time, program and message; null for Ruby's usual line.</summary>
    public RubyProc? Formatter { get; set; }

    public override string ToText() => "#<Logger>";

    public void Tell(RubyRun run, string severity, RubyObject message)
    {
        var now = RubyTime.Local(run.Now);
        var line = Formatter?.Call(run, new Arguments([new RubyString(severity), now, RubyNil.Instance, message])).ToText()
            ?? $"{severity[..1]}, [{Stamp(run, now)} #1] {severity,5} -- : {message.ToText()}\n";
        target?.Append(new RubyString(line).ToBytes());
    }

    private static string Stamp(RubyRun run, RubyTime now) =>
        now.Class.Find("strftime")!.Call(run, now, new RubyString("%Y-%m-%dT%H:%M:%S.%6N")).ToText();
}
