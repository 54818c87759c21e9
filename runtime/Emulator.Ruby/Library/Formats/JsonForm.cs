using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Library.Times;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// What a value is in JSON, as ActiveSupport's <c>as_json</c> has it: nil, truths, numbers, texts, and lists and hashes
/// of these with texts for keys (formulas.md section 9).
/// </summary>
internal static class JsonForm
{
    private const int Deepest = 500;

    public static RubyObject Of(RubyRun run, RubyObject value, int depth = 0)
    {
        run.Step();
        if (depth > Deepest)
        {
            throw new RubyException("JSON::NestingError", $"nesting of {depth} is too deep");
        }

        return value switch
        {
            RubyNil or RubyBoolean or RubyInteger or RubyString => value,
            RubyFloat real => double.IsFinite(real.Number) ? real : RubyNil.Instance,
            RubyHash hash => OfHash(run, hash, depth),
            RubyList or RubyWhere or RubyEnumerator or RubyEnumerable => RubyList.Over([.. Elements.Of(run, value).Select(item => Of(run, item, depth + 1))]),
            RubyDuration => value.Class.Find("to_i")!.Call(run, value),
            _ => new RubyString(TimeJson.Of(value) ?? value.ToText()),
        };
    }

    private static RubyHash OfHash(RubyRun run, RubyHash hash, int depth)
    {
        var form = new RubyHash();
        foreach (var (key, value) in hash.Pairs)
        {
            form[new RubyString(key.ToText())] = Of(run, value, depth + 1);
        }

        return form;
    }
}
