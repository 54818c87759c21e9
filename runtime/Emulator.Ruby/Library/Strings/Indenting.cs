using System.Globalization;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Blanks before lines, and letters as a reader sees them.</summary>
internal static class Indenting
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("indent(amount, with = nil, all = false)", (run, self, in arguments) => Indented(run, self, arguments))
        .Add("strip_heredoc", self => Stripped(self.Text))
        .Add("grapheme_clusters", self => RubyList.Over([.. Clusters(self.Text)]))
        .Add("each_grapheme_cluster(&block)", (run, self, in arguments) =>
        {
            foreach (var cluster in Clusters(self.Text))
            {
                BlockCalls.Give(run, arguments.RequiredBlock, cluster);
            }

            return self;
        })
        .Add("getbyte(place)", (self, place) => self.ToBytes() is var bytes && Elements.Whole(place) is var at && (at < 0 ? at + bytes.Length : at) is var index && index >= 0 && index < bytes.Length
            ? RubyInteger.Of(bytes[index])
            : RubyNil.Instance)
        .Add("unicode_normalized?(form = :nfc)", (run, self, in arguments) => RubyBoolean.Of(self.Class.Find("unicode_normalize")!.Call(run, self, arguments).IsEqualTo(self)))
        .Add("html_safe", self => self)
        .Add("mb_chars", self => self)
        .Add("is_utf8?", self => RubyBoolean.Of(self.IsText));

    private static RubyString Indented(Running.RubyRun run, RubyString self, in Arguments arguments)
    {
        var amount = Math.Max(0, Elements.Whole(arguments[0]));
        var sign = arguments.At(1) is RubyString given ? given.Text : Sign(self.Text);
        run.CheckTextLength((long)amount * sign.Length * (1 + self.Text.AsSpan().Count('\n')));
        var blank = string.Concat(Enumerable.Repeat(sign, amount));
        var all = arguments.At(2)?.IsTruthy == true;
        return new RubyString(string.Join('\n', self.Text.Split('\n').Select((line, place) => line.Length > 0 || (all && place < self.Text.AsSpan().Count('\n')) ? blank + line : line)));
    }

    // The sign that the text is indented with already.
    private static string Sign(string text)
    {
        var line = text.Split('\n').FirstOrDefault(line => line.Length > 0 && line[0] is ' ' or '\t');
        return line is null ? " " : line[0].ToString();
    }

    private static RubyString Stripped(string text)
    {
        var lines = text.Split('\n');
        var least = lines.Where(line => line.Trim(' ', '\t').Length > 0).Select(line => line.Length - line.TrimStart(' ', '\t').Length).DefaultIfEmpty(0).Min();
        return new RubyString(string.Join('\n', lines.Select(line => line[Math.Min(least, line.Length - line.TrimStart(' ', '\t').Length)..])));
    }

    private static IEnumerable<RubyObject> Clusters(string text)
    {
        for (var walk = StringInfo.GetTextElementEnumerator(text); walk.MoveNext();)
        {
            yield return new RubyString(walk.GetTextElement());
        }
    }
}
