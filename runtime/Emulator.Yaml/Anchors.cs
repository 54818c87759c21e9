namespace Emulator.Yaml;

/// <summary>
/// The nodes that aliases may name, each with what a use of it costs. An alias shares the node, so the tree's memory
/// stays small while a walk over it does not: that is why nodes are counted at each use.
/// </summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, Target> _byName = new(StringComparer.Ordinal);

    public void Add(string name, YamlNode node, int nodes) => _byName[name] = new Target(node, nodes);

    public Target? Find(string name) => _byName.GetValueOrDefault(name);

    internal sealed record Target(YamlNode Node, int Nodes);
}
