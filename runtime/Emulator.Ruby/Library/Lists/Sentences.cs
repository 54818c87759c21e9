using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>A list as people write one: <c>a, b, and c</c>.</summary>
internal static class Sentences
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("to_sentence(words_connector: nil, two_words_connector: nil, last_word_connector: nil, locale: nil)", ToSentence);

    private static RubyObject ToSentence(RubyRun run, RubyList self, in Arguments arguments)
    {
        var items = self.Items;
        var before = arguments.Keyword("last_word_connector")?.ToText() ?? ", and ";
        var between = arguments.Keyword("two_words_connector")?.ToText() ?? " and ";
        return new RubyString(items.Count switch
        {
            0 => string.Empty,
            1 => items[0].ToText(),
            2 => $"{items[0].ToText()}{between}{items[1].ToText()}",
            _ => $"{Joining.Join(run, items[..^1], arguments.Keyword("words_connector") ?? new RubyString(", ")).Text}{before}{items[^1].ToText()}",
        });
    }
}
