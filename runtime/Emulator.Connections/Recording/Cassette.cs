using Emulator.Connections.Recording.Matching;
using Emulator.Values;

namespace Emulator.Connections.Recording;

/// <summary>A recording of exchanges, read and complete, with the rules by which it is served back.</summary>
public sealed class Cassette
{
    internal Cassette(string file, ReplayRules rules, IReadOnlyList<RecordedExchange> exchanges, RecordValue? connections = null)
    {
        File = file;
        Rules = rules;
        Exchanges = exchanges;
        Connections = connections ?? RecordValue.Empty;
    }

    /// <summary>The file's name, as messages show it.</summary>
    public string File { get; }

    public int Count => Exchanges.Count;

    internal ReplayRules Rules { get; }

    /// <summary>What each connection had acquired when it was first opened, secrets as <c>[secret]</c>.</summary>
    internal RecordValue Connections { get; }

    internal IReadOnlyList<RecordedExchange> Exchanges { get; }
}
