using System.Xml;
using Emulator.Ruby.Errors;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>Names that XML does not have and nodes where none may stand are errors of Ruby's.</summary>
internal static class DocumentGuard
{
    /// <summary>Levels of a document, as libxml's.</summary>
    public const int Deepest = 256;

    /// <summary>A document stays as shallow as one that is read: whoever walks it does so level by level.</summary>
    /// <exception cref="RubyException">ArgumentError: the node stands too deep under its parent.</exception>
    public static void CheckDepth(XmlNode parent, XmlNode node)
    {
        var depth = Height(node);
        for (var above = parent; above is not null; above = above.ParentNode)
        {
            depth++;
        }

        if (depth > Deepest)
        {
            throw RubyErrors.Argument($"Excessive depth in document: {Deepest}");
        }
    }

    /// <exception cref="RubyException">ArgumentError.</exception>
    public static T Within<T>(Func<T> change)
    {
        try
        {
            return change();
        }
        catch (Exception failed) when (failed is XmlException or ArgumentException or InvalidOperationException)
        {
            throw RubyErrors.Argument(failed.Message);
        }
    }

    private static int Height(XmlNode node) => 1 + (node.HasChildNodes ? node.ChildNodes.Cast<XmlNode>().Max(Height) : 0);
}
