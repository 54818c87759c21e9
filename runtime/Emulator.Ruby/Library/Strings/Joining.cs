using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Strings put together, with the implicit <c>to_s</c> that Workato gives to <c>+</c>.</summary>
internal static class Joining
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("+(other)", Plus)
        .Add("*(times)", Times)
        .Add("%(values)", Format)
        .Add("<<(other)", Append)
        .Add("concat(*others)", Concat)
        .Add("prepend(*others)", Prepend)
        .Add("insert(index, other)", Insert)
        .Add("replace(other)", static (self, other) => Replace(self, other))
        .Add("clear", static self => Replace(self, new RubyString(string.Empty)));

    private static RubyObject Plus(RubyRun run, RubyString self, RubyObject other)
    {
        if (other is RubyNil)
        {
            throw RubyErrors.Workato("Cannot concatenate string with nil");
        }

        return Joined(run, self, other as RubyString ?? new RubyString(other.ToText()));
    }

    private static RubyString Joined(RubyRun run, RubyString left, RubyString right)
    {
        run.CheckTextLength((long)left.Text.Length + right.Text.Length);
        return Letters.Join(left, right);
    }

    private static RubyObject Times(RubyRun run, RubyString self, RubyObject times)
    {
        var count = Given.Integer(times);
        if (count < 0)
        {
            throw RubyErrors.Argument("negative argument");
        }

        var letters = Letters.Of(self);
        run.CheckTextLength((long)letters.Length * count);
        return Letters.Back(self, letters.Length == 0 ? letters : new StringBuilder().Insert(0, letters, count).ToString());
    }

    // The same as the function of this name, which lays out numbers too.
    private static RubyObject Format(RubyRun run, RubyString self, RubyObject values)
    {
        var format = RubyClasses.Functions.Find("format") ?? throw RubyErrors.NoMethod("%", self);
        return format.Call(run, self, new Arguments(values is RubyList list ? [self, .. list.Items] : [self, values]));
    }

    private static RubyObject Append(RubyRun run, RubyString self, RubyObject other)
    {
        self.Become(Joined(run, self, Appendable(other)));
        return self;
    }

    private static RubyObject Concat(RubyRun run, RubyString self, in Arguments arguments)
    {
        var added = new RubyString(string.Empty);
        foreach (var other in arguments.Values)
        {
            added = Joined(run, added, Appendable(other));
        }

        return Append(run, self, added);
    }

    private static RubyObject Prepend(RubyRun run, RubyString self, in Arguments arguments)
    {
        var added = new RubyString(string.Empty);
        foreach (var other in arguments.Values)
        {
            added = Joined(run, added, Given.Text(other));
        }

        self.Become(Joined(run, added, self));
        return self;
    }

    // A number appended is a code point: "a" << 98 is "ab".
    private static RubyString Appendable(RubyObject other) => other switch
    {
        RubyInteger number when number.Big < 0 || number.Big > 0x10FFFF || (number.Big >= 0xD800 && number.Big <= 0xDFFF) =>
            throw new RubyException("RangeError", $"{number.ToText()} out of char range"),
        RubyInteger number => new RubyString(CodePoints.Text((int)number.Big)),
        _ => Given.Text(other),
    };

    private static RubyObject Insert(RubyRun run, RubyString self, in Arguments arguments)
    {
        var index = Given.Integer(arguments[0]);
        var letters = Letters.Of(self);
        var other = Letters.Of(self, arguments[1]);
        var count = CodePoints.Count(letters);
        var place = index < 0 ? count + index + 1 : index;
        if (place < 0 || place > count)
        {
            throw new RubyException("IndexError", $"index {index} out of string");
        }

        run.CheckTextLength((long)letters.Length + other.Length);
        self.Become(Letters.Back(self, letters.Insert(CodePoints.UnitOf(letters, place), other)));
        return self;
    }

    private static RubyString Replace(RubyString self, RubyObject other)
    {
        self.Become(Given.Text(other));
        return self;
    }
}
