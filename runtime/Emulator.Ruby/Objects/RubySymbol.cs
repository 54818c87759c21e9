using System.Collections.Concurrent;
using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>A name; one object for each, so that symbols compare by reference.</summary>
public sealed class RubySymbol : RubyObject
{
    private static readonly ConcurrentDictionary<string, RubySymbol> Known = new(StringComparer.Ordinal);

    private RubySymbol(string name) => Name = name;

    public string Name { get; }

    public override RubyClass Class => RubyClasses.Symbol;

    public static RubySymbol Of(string name) => Known.GetOrAdd(name, static name => new RubySymbol(name));

    public override string ToText() => Name;

    public override string Inspect() => SymbolText.Inspect(Name);

    public override int KeyHash() => Name.GetHashCode(StringComparison.Ordinal);

    public override int? CompareWith(RubyObject other) =>
        other is RubySymbol that ? TextOrder.Compare(Name, that.Name) : null;
}
