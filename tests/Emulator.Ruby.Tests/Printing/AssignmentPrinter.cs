using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Assignments of every kind.</summary>
internal static class AssignmentPrinter
{
    public static Printed Of(Node node) => node switch
    {
        AssignNode assign => new($"{Target(assign.Target)} = {TreePrinter.Value(assign.Value)}", Printed.Assignment),
        OperatorAssignNode change => new($"{Target(change.Target)} {change.Operator}= {TreePrinter.Value(change.Value)}", Printed.Assignment),
        MultipleAssignNode many => new($"{Targets(many.Targets)} = {TreePrinter.Value(many.Value)}", Printed.Statement),
        _ => throw new ArgumentException($"{node.GetType().Name} is no assignment"),
    };

    // A target alone needs the comma that makes it one of several.
    private static string Targets(IReadOnlyList<Node> targets) =>
        targets is [not SplatNode] ? Target(targets[0]) + "," : string.Join(", ", targets.Select(Target));

    /// <summary>What takes a value.</summary>
    public static string Target(Node target) => target switch
    {
        LocalNode local => local.Name,
        InstanceVariableNode shared => "@" + shared.Name,
        ClassVariableNode shared => "@@" + shared.Name,
        ConstantNode constant => TreePrinter.Operand(constant, Printed.Primary),
        SplatNode { Value: NilNode } => "*",
        SplatNode splat => "*" + Target(splat.Value),
        MultipleTargetNode group => $"({string.Join(", ", group.Targets.Select(Target))})",
        CallNode { Name: "[]" } index => CallPrinter.Of(index).Text,
        CallNode { Receiver: { } receiver } attribute => TreePrinter.Operand(receiver, Printed.Primary) + (attribute.IsSafe ? "&." : ".") + attribute.Name,
        _ => throw new ArgumentException($"{target.GetType().Name} takes no value"),
    };
}
