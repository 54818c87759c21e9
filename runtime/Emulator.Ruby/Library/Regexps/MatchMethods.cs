using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>The methods of MatchData: what was found, its groups, what stands around it.</summary>
internal static class MatchMethods
{
    public static void Define(MethodTable<RubyMatch> table) => table
        .Add("[](group)", static (self, group) => Group(self, group))
        .Add("to_a", static self => new RubyList(self.Found.Groups.Values.Select(Text)))
        .Add("captures", static self => new RubyList(self.Found.Groups.Values.Skip(1).Select(Text)))
        .Add("values_at(*groups)", static (RubyRun _, RubyMatch self, in Arguments groups) => new RubyList(groups.Values.ToArray().Select(group => Group(self, group))))
        .Add("size", static self => RubyInteger.Of(self.Found.Groups.Count)).Alias("length", "size")
        .Add("regexp", static self => self.Regexp)
        .Add("names", static self => new RubyList(self.Names.Select(static name => new RubyString(name))))
        .Add("named_captures", Named)
        .Add("pre_match", static self => new RubyString(self.Subject.Text[..self.Found.Index]))
        .Add("post_match", static self => new RubyString(self.Subject.Text[(self.Found.Index + self.Found.Length)..]))
        .Add("begin(group)", static (self, group) => Place(self, group, static found => found.Index))
        .Add("end(group)", static (self, group) => Place(self, group, static found => found.Index + found.Length))
        .Add("offset(group)", static (self, group) => RubyList.Of(Place(self, group, static found => found.Index), Place(self, group, static found => found.Index + found.Length)))
        .Add("to_s", static self => new RubyString(self.Found.Value))
        .Add("string", static self => self.Subject.Copy());

    public static RubyObject Text(System.Text.RegularExpressions.Group group) =>
        group.Success ? new RubyString(group.Value) : RubyNil.Instance;

    /// <summary>A group by number or name; nil when there is none or it took no part.</summary>
    /// <exception cref="RubyException">IndexError: no group has this name.</exception>
    public static RubyObject Group(RubyMatch self, RubyObject group) => Look(self, group) is { } found ? Text(found) : RubyNil.Instance;

    public static System.Text.RegularExpressions.Group? Look(RubyMatch self, RubyObject group)
    {
        var groups = self.Found.Groups;
        if (group is RubyString or RubySymbol)
        {
            var name = group.ToText();
            return self.Names.Contains(name) ? groups[name] : throw new RubyException("IndexError", $"undefined group name reference: {name}");
        }

        var number = Given.Integer(group);
        number += number < 0 ? groups.Count : 0;
        return number >= 0 && number < groups.Count ? groups[number] : null;
    }

    private static RubyObject Named(RubyMatch self)
    {
        var named = new RubyHash();
        foreach (var name in self.Names)
        {
            named[new RubyString(name)] = Text(self.Found.Groups[name]);
        }

        return named;
    }

    private static RubyObject Place(RubyMatch self, RubyObject group, Func<System.Text.RegularExpressions.Group, int> unit)
    {
        var found = Look(self, group) ?? throw new RubyException("IndexError", $"index {group.ToText()} out of matches");
        return found.Success ? RubyInteger.Of(CodePoints.PointOf(self.Subject.Text, unit(found))) : RubyNil.Instance;
    }
}
