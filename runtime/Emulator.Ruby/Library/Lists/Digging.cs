using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary><c>dig</c>: one key after the other, nil on the way is nil at the end.</summary>
internal static class Digging
{
    public static RubyObject Dig(RubyRun run, RubyObject value, IReadOnlyList<RubyObject> keys)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            var key = keys[at];
            switch (value)
            {
                case RubyNil:
                    return value;
                case RubyHash hash:
                    value = hash.Read(run, key);
                    break;
                case RubyList or RubyWhere or RubyEnumerator:
                    value = Slicing.At(Elements.OfList(run, value), Elements.Whole(key));
                    break;
                default:
                    if (value.Class.Find("dig") is { } own)
                    {
                        return own.Call(run, value, new Arguments([.. keys.Skip(at)]));
                    }

                    throw RubyErrors.Type($"{value.Class.Name} does not have #dig method");
            }
        }

        return value;
    }
}
