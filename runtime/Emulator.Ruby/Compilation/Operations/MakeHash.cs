using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A hash from pairs; one without a key is another hash to take over.</summary>
internal sealed class MakeHash((Operation? Key, Operation Value)[] pairs) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var hash = new RubyHash(capacity: pairs.Length);
        foreach (var (key, value) in pairs)
        {
            if (key is not null)
            {
                var name = key.Run(frame);
                hash[name] = value.Run(frame);
            }
            else
            {
                TakeOver(hash, value.Run(frame));
            }
        }

        return hash;
    }

    private static void TakeOver(RubyHash hash, RubyObject given)
    {
        var other = RubyDeferred.Settled(given) as RubyHash ?? throw RubyErrors.NoConversion(given, "Hash");
        foreach (var (key, value) in other.Pairs)
        {
            hash[key] = value;
        }
    }
}
