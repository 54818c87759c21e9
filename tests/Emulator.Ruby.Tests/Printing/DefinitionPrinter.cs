using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>What the parser writes out as several statements: <c>def</c>, <c>for</c>, a match with named groups.</summary>
internal static class DefinitionPrinter
{
    private const string Method = "def ";
    private const string Turn = "turn ";

    /// <summary>The one construct that the statements stand for; null for ordinary ones.</summary>
    public static Printed? TryOf(SequenceNode sequence) => sequence.Statements switch
    {
        [AssignNode { Target: LocalNode { Name: var name }, Value: LambdaNode lambda }, SymbolNode] when name.StartsWith(Method, StringComparison.Ordinal) =>
            Printed.Whole($"{name}({ParameterPrinter.Of(lambda.Parameters)})\n{Body(lambda.Body)}\nend"),
        [AssignNode { Target: LocalNode { Name: "match place" }, Value: CallNode match }, ..] => CallPrinter.Of(match),
        [.., CallNode { Name: "each", Receiver: { } list, Block: { } block }] when block.Parameters.Items is [{ Name: var first }, ..] && first.StartsWith(Turn, StringComparison.Ordinal) =>
            For(list, block),
        _ => null,
    };

    /// <summary>A body with its rescues, as it stands in a method or class.</summary>
    public static string Body(Node body) => body is BeginNode begin ? BranchPrinter.Guarded(begin) : TreePrinter.Body(body);

    private static Printed For(Node list, BlockNode block)
    {
        var names = block.Parameters.Items.Select(item => item.Name[Turn.Length..]);
        var body = ((SequenceNode)block.Body).Statements[^1];
        return Printed.Whole($"for {string.Join(", ", names)} in {TreePrinter.Value(list)}\n{TreePrinter.Body(body)}\nend");
    }
}
