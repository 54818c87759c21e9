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

    public static RubyObject Of(RubyRun run, RubyObject value, int depth = 0, JsonChoice? choice = null)
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
            RubyHash hash => OfHash(run, hash, depth, choice),
            RubyInstance instance => OfInstance(run, instance, depth, choice),
            RubyStruct record => Of(run, Members(record), depth, choice),
            RubyOpenStruct open => Of(run, new RubyHash { [new RubyString("table")] = open.Members }, depth, choice),
            RubyList or RubyWhere or RubyEnumerator or RubyEnumerable => RubyList.Over([.. Elements.Of(run, value).Select(item => Of(run, item, depth + 1, choice))]),
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

    // What an object is in JSON its class says, else its instance variables do.
    private static RubyObject OfInstance(RubyRun run, RubyInstance instance, int depth, JsonChoice? choice)
    {
        if (instance.Class.FindDefined("as_json") is { } own)
        {
            return Of(run, own.Body.Arity == 0 ? own.Call(run, instance) : own.Call(run, instance, new RubyHash()), depth + 1, choice);
        }

        if (instance.Class.FindDefined("to_hash") is { } hash)
        {
            return Of(run, hash.Call(run, instance), depth + 1, choice);
        }

        var members = new RubyHash();
        foreach (var (name, value) in instance.Variables)
        {
            members[new RubyString(name)] = value;
        }

        return Of(run, members, depth + 1, choice);
    }

    private static RubyHash Members(RubyStruct record)
    {
        var members = new RubyHash();
        foreach (var (name, value) in record.Names.Zip(record.Members))
        {
            members[new RubyString(name)] = value;
        }

        return members;
    }

    private static RubyHash OfHash(RubyRun run, RubyHash hash, int depth, JsonChoice? choice)
    {
        var form = new RubyHash();
        foreach (var (key, value) in hash.Pairs)
        {
            if (choice?.Keeps(key) != false)
            {
                form[new RubyString(key.ToText())] = Of(run, value, depth + 1, choice);
            }
        }

        return form;
    }
}
