using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>An answer's JSON as Ruby reads it: plain Hashes with string keys, unlike what a lambda is given (connector-sdk.md 0.3).</summary>
internal static class AnswerReader
{
    public static RubyObject Read(Value answer) => answer switch
    {
        RecordValue record => Members(record),
        ListValue list => RubyList.Over([.. list.Select(Read)]),
        _ => ValueReader.Read(answer),
    };

    private static RubyHash Members(RecordValue record)
    {
        var hash = new RubyHash();
        foreach (var (key, value) in record)
        {
            hash[new RubyString(key)] = Read(value);
        }

        return hash;
    }
}
