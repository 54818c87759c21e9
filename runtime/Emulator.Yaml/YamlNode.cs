using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>One node of a YAML file with the place where it stands: a scalar, a list or a map.</summary>
public abstract class YamlNode
{
    private protected YamlNode(SourcePlace place) => Place = place;

    /// <summary>Line and column of the node's first character (for a quoted scalar, its quote).</summary>
    public SourcePlace Place { get; }

    /// <summary>What the node is, in an author's words: "a text", "a list", "a map".</summary>
    public abstract string Description { get; }

    /// <summary>How many levels the node has, itself counted.</summary>
    internal virtual int Height => 1;
}
