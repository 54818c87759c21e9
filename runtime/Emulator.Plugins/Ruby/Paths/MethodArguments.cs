using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>The content of an args file (connector-sdk.md 9.2): plain Hashes, as its JSON is in Ruby.</summary>
internal static class MethodArguments
{
    /// <summary>A list is spread over the parameters, one level of lists inside it too; anything else is one argument.</summary>
    public static RubyObject[] Of(Value args) => args switch
    {
        NullValue => [],
        ListValue list => [.. list.SelectMany(IEnumerable<Value> (item) => item is ListValue inner ? inner : [item]).Select(AnswerReader.Read)],
        _ => [AnswerReader.Read(args)],
    };

    /// <summary>A record as the keywords of a pick list; null for none.</summary>
    public static RubyHash Keywords(Value args)
    {
        var keywords = new RubyHash();
        foreach (var (key, value) in args as RecordValue ?? RecordValue.Empty)
        {
            keywords[RubySymbol.Of(key)] = AnswerReader.Read(value);
        }

        return keywords;
    }
}
