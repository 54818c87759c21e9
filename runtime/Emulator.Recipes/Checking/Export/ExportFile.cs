using Emulator.Recipes.Export;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>An export as the platform wrote it. The walk over its nodes is made when a rule first asks for it.</summary>
internal sealed class ExportFile(YamlNode root, ExportEnvelope envelope)
{
    private readonly Lazy<IReadOnlyList<ExportNode>> _nodes = new(() => [.. Walk(envelope.Trigger, null)]);

    public YamlNode Root => root;

    public ExportEnvelope Envelope => envelope;

    /// <summary>The trigger and every step, in the order in which they stand.</summary>
    public IReadOnlyList<ExportNode> Nodes => _nodes.Value;

    /// <summary>True for the product's own file, which alone must have all its keys.</summary>
    public bool IsEnveloped => ReferenceEquals(root, envelope.Head) && envelope.Head.Find("keyword") is null;

    private static IEnumerable<ExportNode> Walk(YamlMap map, ExportNode? parent)
    {
        var node = new ExportNode(map, parent);
        return ExportNodes.Children(map).SelectMany(child => Walk(child, node)).Prepend(node);
    }
}
