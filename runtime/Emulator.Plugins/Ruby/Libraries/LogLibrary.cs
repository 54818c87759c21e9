using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>Logger</c>: what is told goes into the StringIO that it was made with, else nowhere.</summary>
internal static class LogLibrary
{
    private static readonly string[] Severities = ["DEBUG", "INFO", "WARN", "ERROR", "FATAL", "UNKNOWN"];

    private static readonly RubyClass Logger = new RubyClass("Logger", RubyClasses.Object)
        .With<RubyLogger>(Define)
        .WithOwn(table => table.Add("new(target = nil, *more, **options)", (RubyRun _, RubyClass _, in Arguments given) => new RubyLogger(Logger!, given.At(0) as RubyStringIo)));

    public static Dictionary<string, RubyObject> All()
    {
        var all = new Dictionary<string, RubyObject>(StringComparer.Ordinal) { ["Logger"] = Logger, ["STDOUT"] = RubyNil.Instance, ["STDERR"] = RubyNil.Instance };
        foreach (var (level, severity) in Severities.Index())
        {
            all[$"Logger::{severity}"] = RubyInteger.Of(level);
        }

        return all;
    }

    private static void Define(MethodTable<RubyLogger> table)
    {
        foreach (var (level, severity) in Severities.Index())
        {
            table.Add($"{severity.ToLowerInvariant()}(message = nil, &block)", (RubyRun run, RubyLogger self, in Arguments given) =>
            {
                if (level >= self.Level)
                {
                    self.Tell(run, severity, given.At(0) ?? given.Block?.Call(run, Arguments.None) ?? RubyNil.Instance);
                }

                return RubyBoolean.True;
            });
            table.Add($"{severity.ToLowerInvariant()}?", self => RubyBoolean.Of(level >= self.Level));
        }

        table
            .Add("level", self => RubyInteger.Of(self.Level))
            .Add("level=(level)", (self, level) =>
            {
                self.Level = level is SmallInteger number ? (int)number.Number : Math.Max(0, Array.IndexOf(Severities, level.ToText().ToUpperInvariant()));
                return level;
            })
            .Add("formatter=(block)", (self, block) =>
            {
                self.Formatter = block as RubyProc;
                return block;
            })
            .Add("progname=(name)", (_, name) => name)
            .Add("close", _ => RubyNil.Instance);
    }
}
