using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>A hash that has the keys, with values that fit; other keys do not matter, but for <c>{}</c> and <c>**nil</c>.</summary>
internal sealed class HashPattern(Pattern? type, (RubyObject Key, Pattern Value)[] pairs, WholeHash whole, Target? rest) : Pattern
{
    public override bool Matches(Frame frame, RubyObject value, Mismatch? mismatch)
    {
        if (type?.Matches(frame, value, mismatch) == false)
        {
            return false;
        }

        if (Members(frame, value) is not { } hash)
        {
            return mismatch?.Is($"{value.Inspect()} does not respond to #deconstruct_keys") == true;
        }

        // Ruby asks for all keys before it looks at a value.
        var missing = Array.Find(pairs, pair => !hash.Has(pair.Key)).Key;
        return missing is null
            ? Array.TrueForAll(pairs, pair => hash.TryGet(pair.Key, out var member) && pair.Value.Matches(frame, member, mismatch)) && Others(frame, hash, mismatch)
            : mismatch?.Is($"key not found: {missing.Inspect()}", isKey: true) == true;
    }

    // Other objects tell their members when they are asked for some keys.
    private RubyHash? Members(Frame frame, RubyObject value) => value is RubyHash hash ? hash
        : value is RubyInstance or RubyStruct
            ? value.Class.Find("deconstruct_keys")?.Call(frame.Run, value, rest is null ? new RubyList(pairs.Select(pair => pair.Key)) : RubyNil.Instance) as RubyHash
            : null;

    private bool Others(Frame frame, RubyHash hash, Mismatch? mismatch)
    {
        if (whole != WholeHash.NotAsked && hash.Count > pairs.Length)
        {
            return mismatch?.Is(whole == WholeHash.Empty ? $"{hash.Inspect()} is not empty" : $"rest of {Left(hash).Inspect()} is not empty") == true;
        }

        rest?.Assign(frame, Left(hash));
        return true;
    }

    private RubyHash Left(RubyHash hash)
    {
        var left = hash.Copy();
        foreach (var (key, _) in pairs)
        {
            left.Remove(key);
        }

        return left;
    }
}
