using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>The arguments of a call: values, splats, keywords, a block that is passed on.</summary>
internal sealed class ArgumentList(Operation[] values, Operation? keywords, Operation? block)
{
    private readonly bool _hasSplat = values.Any(value => value is Splat);

    public IReadOnlyList<Operation> Values => values;

    /// <summary>Only values, whose count is known.</summary>
    public bool IsPlain => !_hasSplat && keywords is null && block is null;

    public Arguments Run(Frame frame)
    {
        var given = _hasSplat ? Spread(frame) : Each(frame);
        var pairs = keywords?.Run(frame) as RubyHash;
        if (pairs is not null && pairs.Pairs.Any(pair => pair.Key is not RubySymbol))
        {
            // Keys that are no names make a plain last hash, as in gsub(/x/, 'a' => 'b').
            given = [.. given, pairs];
            pairs = null;
        }

        var passed = block is null ? null : Procs.From(frame, block.Run(frame));
        return new Arguments(given, pairs is { Count: > 0 } ? pairs : null, passed);
    }

    private RubyObject[] Each(Frame frame)
    {
        if (values.Length == 0)
        {
            return [];
        }

        var given = new RubyObject[values.Length];
        for (var index = 0; index < given.Length; index++)
        {
            given[index] = values[index].Run(frame);
        }

        return given;
    }

    private RubyObject[] Spread(Frame frame)
    {
        var given = new List<RubyObject>();
        Splat.Fill(frame, values, given);
        return [.. given];
    }
}
