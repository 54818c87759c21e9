using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Calls;

/// <summary>What a call passes: values in their order, keywords, a block. Immutable.</summary>
public readonly struct Arguments(RubyObject[] values, RubyHash? keywords = null, RubyProc? block = null)
{
    public static readonly Arguments None = new([]);

    private readonly RubyObject[]? _values = values;

    public ReadOnlySpan<RubyObject> Values => _values;

    public int Count => _values?.Length ?? 0;

    /// <summary>Pairs written without braces (<c>unit: "€"</c>), keys are symbols; null when there are none.</summary>
    public RubyHash? Keywords { get; } = keywords;

    public RubyProc? Block { get; } = block;

    /// <summary>The block of a method that cannot do without one.</summary>
    /// <exception cref="RubyException">LocalJumpError when there is none.</exception>
    public RubyProc RequiredBlock => Block ?? throw new RubyException("LocalJumpError", "no block given (yield)");

    public RubyObject this[int index] => _values![index];

    /// <summary>The value at this place, or null when fewer were given.</summary>
    public RubyObject? At(int index) => index < Count ? _values![index] : null;

    /// <summary>The keyword's value, or null when it was not given.</summary>
    public RubyObject? Keyword(string name) =>
        Keywords is not null && Keywords.TryGet(RubySymbol.Of(name), out var value) ? value : null;

    /// <summary>Keywords as a last hash among the values, for methods that know no keywords.</summary>
    internal Arguments WithKeywordsAsValue() =>
        Keywords is null ? this : new Arguments([.. _values!, Keywords], null, Block);

    /// <summary>A last hash as keywords, as Ruby 2.7 does for methods that know some; one that a later Ruby takes as a value stays one.</summary>
    /// <param name="places">How many values find a place.</param>
    internal Arguments WithLastHashAsKeywords(int places) =>
        Keywords is null && Count > places && _values![^1] is RubyHash hash && hash.Pairs.All(pair => pair.Key is RubySymbol)
            ? new Arguments(_values[..^1], hash, Block)
            : this;
}
