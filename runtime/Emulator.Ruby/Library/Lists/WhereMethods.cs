using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The lazy result of <c>where</c> answers everything that a list does.</summary>
internal static class WhereMethods
{
    public static void Define(MethodTable<RubyWhere> table)
    {
        table
            .Add("not(conditions)", (_, self, conditions) => Not(self, conditions))
            .Add("to_a", (run, self) => self.Rows(run))
            .Add("class", (RubyWhere _) => RubyClasses.Array);
        foreach (var (name, method) in RubyClasses.Array.Own.Where(entry => entry.Key is not ("to_a" or "class")))
        {
            // The list's own signature has counted the arguments when it is called in turn.
            Full<RubyWhere> forward = (RubyRun run, RubyWhere self, in Arguments arguments) => method.Call(run, self.Rows(run), arguments);
            table.Add($"{name}(*values, **keywords)", forward);
        }
    }

    private static RubyWhere Not(RubyWhere self, RubyObject conditions)
    {
        var test = WhereConditions.Read(conditions);
        return self.And((run, row) => !test(run, row));
    }
}
