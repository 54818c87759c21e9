using Emulator.Ruby.Tree;

namespace Emulator.Formulas.Reading;

/// <summary>The parts of a syntax node that formulas may consist of, in the order in which they stand.</summary>
internal static class NodeChildren
{
    public static IEnumerable<Node> Of(Node node) => Parts(node).OfType<Node>();

    private static IEnumerable<Node?> Parts(Node node) => node switch
    {
        SequenceNode sequence => [.. sequence.Statements],
        CallNode call => [call.Receiver, .. call.Arguments, call.Block, call.BlockArgument],
        BlockNode block => [block.Body],
        AndNode and => [and.Left, and.Right],
        OrNode or => [or.Left, or.Right],
        NotNode not => [not.Value],
        IfNode condition => [condition.Condition, condition.Then, condition.Else],
        CaseNode choice => [choice.Subject, .. choice.Branches, choice.Else],
        WhenNode branch => [.. branch.Patterns, branch.Body],
        ListNode list => [.. list.Elements],
        HashNode hash => [.. hash.Pairs],
        HashPairNode pair => [pair.Key, pair.Value],
        RangeNode range => [range.First, range.Last],
        SplatNode splat => [splat.Value],
        InterpolatedStringNode text => [.. text.Parts],
        InterpolatedSymbolNode symbol => [.. symbol.Parts],
        RegexpNode pattern => [.. pattern.Parts],
        _ => [],
    };
}
