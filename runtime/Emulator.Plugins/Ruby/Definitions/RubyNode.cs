using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>A Hash of a definition; keys may be symbols or strings, the last of two wins (connector-sdk.md 0.1).</summary>
internal sealed class RubyNode(RubySource source, RubyHash hash)
{
    public RubySource Source => source;

    public IEnumerable<string> Names => hash.Pairs.Select(pair => pair.Key.ToText());

    public RubyObject? Find(string key) =>
        hash.TryGet(RubySymbol.Of(key), out var value) || hash.TryGet(new RubyString(key), out value) ? value : null;

    public RubyNode? Node(string key) => Find(key) is RubyHash inner ? new RubyNode(source, inner) : null;

    public CompiledProc? Lambda(string key) => Find(key) as CompiledProc;

    public string? Text(string key) => Find(key) is RubyString or RubySymbol ? Find(key)!.ToText() : null;

    public int? Number(string key) => Find(key) is SmallInteger number ? (int)Math.Clamp(number.Number, int.MinValue, int.MaxValue) : null;

    /// <summary>The members that are Hashes, by key; the first of a symbol and a string of one name counts. No query over pairs:
    /// generic code over them is compiled at run time, which takes longer than reading a connector.</summary>
    public Dictionary<string, T> Members<T>(string key, Func<string, RubyNode, T?> read)
        where T : class => Read(key, (name, value) => value is RubyHash inner ? read(name, new RubyNode(source, inner)) : null);

    /// <summary>The members that are lambdas, by key.</summary>
    public Dictionary<string, T> Lambdas<T>(string key, Func<string, CompiledProc, T> read)
        where T : class => Read(key, (name, value) => value is CompiledProc lambda ? read(name, lambda) : null);

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

    private Dictionary<string, T> Read<T>(string key, Func<string, RubyObject, T?> read)
        where T : class
    {
        var all = new Dictionary<string, T>();
        if (Find(key) is RubyHash members)
        {
            foreach (var (name, value) in members.Pairs)
            {
                if (!all.ContainsKey(name.ToText()) && read(name.ToText(), value) is { } member)
                {
                    all.Add(name.ToText(), member);
                }
            }
        }

        return all;
    }
}
