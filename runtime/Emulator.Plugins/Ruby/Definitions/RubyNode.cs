using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>A Hash of a definition; keys may be symbols or strings, the last of two wins (connector-sdk.md 0.1).</summary>
internal sealed class RubyNode(RubySource source, RubyHash hash)
{
    public RubySource Source => source;

    public RubyObject? Find(string key) =>
        hash.TryGet(RubySymbol.Of(key), out var value) || hash.TryGet(new RubyString(key), out value) ? value : null;

    public RubyNode? Node(string key) => Find(key) is RubyHash inner ? new RubyNode(source, inner) : null;

    public CompiledProc? Lambda(string key) => Find(key) as CompiledProc;

    public string? Text(string key) => Find(key) is RubyString or RubySymbol ? Find(key)!.ToText() : null;

    public int? Number(string key) => Find(key) is SmallInteger number ? (int)Math.Clamp(number.Number, int.MinValue, int.MaxValue) : null;

    /// <summary>The members that are Hashes, by key.</summary>
    public IEnumerable<(string Key, RubyNode Node)> Members(string key) =>
        Find(key) is RubyHash members ? members.Pairs.Where(pair => pair.Value is RubyHash)
            .Select(pair => (pair.Key.ToText(), new RubyNode(source, (RubyHash)pair.Value))) : [];

    /// <summary>The members that are lambdas, by key.</summary>
    public IEnumerable<(string Key, CompiledProc Lambda)> Lambdas(string key) =>
        Find(key) is RubyHash members ? members.Pairs.Where(pair => pair.Value is CompiledProc)
            .Select(pair => (pair.Key.ToText(), (CompiledProc)pair.Value)) : [];

    /// <summary>The member as data; nil where it is missing.</summary>
    public Value Data(string key) => Find(key) is { } found ? ValueWriter.Write(source.Host.Run(source.Host.Limits), found) : Value.Null;

    /// <summary>The member as data, unless it is computed.</summary>
    public Value Fixed(string key) => Find(key) is CompiledProc ? Value.Null : Data(key);

    public bool Truth(string key) => Find(key) is RubyBoolean { Truth: true };

    public IReadOnlyList<string> Texts(string key) => [.. List(key).Select(item => item.ToText())];

    /// <summary>One object or a list of them.</summary>
    public IEnumerable<RubyObject> List(string key) => Find(key) switch
    {
        null or RubyNil => [],
        RubyList list => list.Items,
        var one => [one],
    };
}
