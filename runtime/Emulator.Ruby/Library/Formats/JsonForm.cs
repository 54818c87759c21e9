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

    /// <summary>What <c>JSON.generate</c> writes: it asks no object for its <c>as_json</c>.</summary>
    /// <exception cref="RubyException">JSON::GeneratorError for a number that JSON has not.</exception>
    public static RubyObject Plain(RubyRun run, RubyObject value, int depth = 0)
    {
        run.Step();
        if (depth > Deepest)
        {
            throw new RubyException("JSON::NestingError", $"nesting of {depth} is too deep");
        }

        return value switch
        {
            RubyNil or RubyBoolean or RubyInteger or RubyString => value,
            RubyFloat real => double.IsFinite(real.Number) ? real : throw new RubyException("JSON::GeneratorError", $"920: {real.ToText()} not allowed in JSON"),
            RubyHash hash => PlainHash(run, hash, depth),
            RubyList list => RubyList.Over([.. list.Items.Select(item => Plain(run, item, depth + 1))]),
            RubyDeferred deferred => Plain(run, deferred.Resolve(), depth),
            _ => new RubyString(value.ToText()),
        };
    }

    private static RubyHash PlainHash(RubyRun run, RubyHash hash, int depth)
    {
        var form = new RubyHash();
        foreach (var (key, value) in hash.Pairs)
        {
            form[new RubyString(key.ToText())] = Plain(run, value, depth + 1);
        }

        return form;
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
