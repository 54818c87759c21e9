using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>What a connector prints for its author: <c>puts</c>, <c>p</c>, <c>pp</c>, <c>print</c>, <c>printf</c>, <c>warn</c>. Each call is lines of their own.</summary>
internal static class Outputs
{
    /// <param name="table">The methods of whoever prints.</param>
    /// <param name="print">Takes one line.</param>
    public static void Define<TSelf>(MethodTable<TSelf> table, Action<TSelf, string> print)
        where TSelf : RubyObject => table
        .Add("puts(*lines)", (RubyRun _, TSelf self, in Arguments arguments) => Each(self, arguments, print))
        .Alias("warn", "puts")
        .Add("print(*parts)", (RubyRun _, TSelf self, in Arguments arguments) => Line(self, string.Concat(arguments.Values.ToArray().Select(part => part.ToText())), print))
        .Add("printf(form, *values)", (RubyRun run, TSelf self, in Arguments arguments) => Line(self, RubyClasses.Functions.Find("format")!.Call(run, self, arguments).ToText(), print))
        .Add("p(*values)", (RubyRun _, TSelf self, in Arguments arguments) => Shown(self, arguments, print))
        .Alias("pp", "p");

    private static RubyNil Each<TSelf>(TSelf self, in Arguments arguments, Action<TSelf, string> print)
    {
        foreach (var line in arguments.Values)
        {
            print(self, line.ToText());
        }

        return RubyNil.Instance;
    }

    private static RubyNil Line<TSelf>(TSelf self, string line, Action<TSelf, string> print)
    {
        print(self, line);
        return RubyNil.Instance;
    }

    private static RubyObject Shown<TSelf>(TSelf self, in Arguments arguments, Action<TSelf, string> print)
    {
        foreach (var value in arguments.Values)
        {
            print(self, value.Inspect());
        }

        return arguments.Count switch
        {
            0 => RubyNil.Instance,
            1 => arguments[0],
            _ => new RubyList(arguments.Values.ToArray()),
        };
    }
}
