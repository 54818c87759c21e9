using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary><c>join</c>: nested lists with the same separator, nil as nothing.</summary>
internal static class Joining
{
    public static RubyString Join(RubyRun run, IReadOnlyCollection<RubyObject> items, RubyObject separator)
    {
        if (items.Count == 0)
        {
            return new RubyString(string.Empty);
        }

        var between = separator switch
        {
            RubyNil => string.Empty,
            RubyString given => given.Text,
            _ => throw RubyErrors.NoConversion(separator, "String"),
        };
        var text = new StringBuilder();
        Append(run, text, items, between, depth: 0);
        return new RubyString(text.ToString());
    }

    private static void Append(RubyRun run, StringBuilder text, IEnumerable<RubyObject> items, string between, int depth)
    {
        if (depth > run.Limits.Depth)
        {
            throw RubyErrors.Argument("recursive array join");
        }

        var isFirst = true;
        foreach (var item in items)
        {
            run.Step();
            text.Append(isFirst ? string.Empty : between);
            isFirst = false;
            if (item is RubyList or RubyWhere)
            {
                Append(run, text, Elements.OfList(run, item), between, depth + 1);
            }
            else
            {
                text.Append(item.ToText());
            }

            run.CheckTextLength(text.Length);
        }
    }
}
