using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>A tree as source that is read to the same tree, parentheses and positions aside. One node a method; no comments, no layout.</summary>
internal static class TreePrinter
{
    public static string Print(SequenceNode tree) => Body(tree);

    /// <summary>Statements, one a line; nothing where there are none.</summary>
    public static string Body(Node? node) => node switch
    {
        null => string.Empty,
        SequenceNode sequence when DefinitionPrinter.TryOf(sequence) is null =>
            string.Join("\n", sequence.Statements.Select(statement => Of(statement).Text)),
        _ => Of(node).Text,
    };

    /// <summary>The node where only what binds at least so tightly can stand without parentheses.</summary>
    public static string Operand(Node node, int least) => Of(node) is var printed && printed.Level >= least ? printed.Text : $"({printed.Text})";

    /// <summary>The node as an argument, an element, a condition.</summary>
    public static string Value(Node node) => Operand(node, Printed.Assignment);

    public static Printed Of(Node node) => node switch
    {
        SequenceNode sequence => DefinitionPrinter.TryOf(sequence) ?? Printed.Whole($"({Body(sequence)})"),
        AndNode and => new($"{Operand(and.Left, Printed.And)} && {Operand(and.Right, Printed.And + 1)}", Printed.And),
        OrNode or => new($"{Operand(or.Left, Printed.Or)} || {Operand(or.Right, Printed.Or + 1)}", Printed.Or),
        NotNode not => Not(Operand(not.Value, Printed.Not)),
        RangeNode range => Range(range),
        CallNode call => CallPrinter.Of(call),
        DefinedCallNode defined => CallPrinter.Of(defined.Call),
        YieldNode yield => Printed.Whole($"yield({string.Join(", ", yield.Arguments.Select(CallPrinter.Argument))})"),
        LambdaNode lambda => Printed.Whole($"->({ParameterPrinter.Of(lambda.Parameters)}) {{\n{Body(lambda.Body)}\n}}"),
        DefinedNode asked => Printed.Whole($"defined?({Value(asked.Value)})"),
        ConstantNode { Scope: { } scope } constant => Printed.Whole($"{Operand(scope, Printed.Primary)}::{constant.Name}"),
        AssignNode or OperatorAssignNode or MultipleAssignNode => AssignmentPrinter.Of(node),
        CaseInNode or MatchNode => PatternPrinter.Of(node),
        IfNode or CaseNode or WhileNode or BeginNode => BranchPrinter.Of(node),
        ReturnNode or NextNode or BreakNode or RetryNode => BranchPrinter.Jump(node),
        _ => ClassPrinter.TryOf(node) ?? LiteralPrinter.Of(node),
    };

    // "!~" is a sign of its own.
    private static Printed Not(string value) => new(value[0] == '~' ? $"!({value})" : "!" + value, Printed.Not);

    private static Printed Range(RangeNode range)
    {
        var first = range.First is null ? string.Empty : Operand(range.First, Printed.Range + 1);
        var last = range.Last is null ? string.Empty : Operand(range.Last, Printed.Range + 1);
        var text = first + (range.ExcludesLast ? "..." : "..") + last;
        return range.First is null || range.Last is null ? Printed.Whole($"({text})") : new Printed(text, Printed.Range);
    }
}
