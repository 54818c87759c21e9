using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>What ends with <c>end</c>, and the jumps.</summary>
internal static class BranchPrinter
{
    private static readonly string[] Modifiers = ["if ", "unless ", "while ", "until "];

    public static Printed Of(Node node) => node switch
    {
        IfNode { Then: null, Else: { } body } branch when IsBefore(body, branch.Condition) => Modifier(body, "unless", branch.Condition),
        IfNode { Then: { } body, Else: null } branch when IsBefore(body, branch.Condition) => Modifier(body, "if", branch.Condition),
        WhileNode { RunsFirst: false } loop when IsBefore(loop.Body, loop.Condition) => Modifier(loop.Body, Word(loop), loop.Condition),
        IfNode { Then: null } branch => Printed.Whole($"unless {TreePrinter.Value(branch.Condition)}\n{TreePrinter.Body(branch.Else)}\nend"),
        IfNode branch => Printed.Whole($"if {TreePrinter.Value(branch.Condition)}\n{TreePrinter.Body(branch.Then)}\n{Else(branch.Else)}end"),
        CaseNode choice => Printed.Whole($"case {Optional(choice.Subject)}\n{string.Concat(choice.Branches.Select(When))}{Else(choice.Else)}end"),
        WhileNode { RunsFirst: true } loop => new($"{TreePrinter.Body(loop.Body)} {Word(loop)} {TreePrinter.Value(loop.Condition)}", Printed.Statement),
        WhileNode loop => Printed.Whole($"{Word(loop)} {TreePrinter.Value(loop.Condition)}\n{TreePrinter.Body(loop.Body)}\nend"),
        BeginNode begin => Printed.Whole($"begin\n{Guarded(begin)}\nend"),
        _ => throw new ArgumentException($"{node.GetType().Name} has no end"),
    };

    public static Printed Jump(Node node) => node switch
    {
        ReturnNode done => new($"return {Given(done.Value)}", Printed.Statement),
        NextNode next => new($"next {Given(next.Value)}", Printed.Statement),
        BreakNode leave => new($"break {Given(leave.Value)}", Printed.Statement),
        _ => new("retry", Printed.Statement),
    };

    /// <summary>A body with its rescues, as it stands between <c>begin</c> or <c>def</c> and <c>end</c>.</summary>
    public static string Guarded(BeginNode begin) => TreePrinter.Body(begin.Body)
        + string.Concat(begin.Rescues.Select(Rescue))
        + (begin.Else is null ? string.Empty : $"\nelse\n{TreePrinter.Body(begin.Else)}")
        + (begin.Ensure is null ? string.Empty : $"\nensure\n{TreePrinter.Body(begin.Ensure)}");

    // "return if x" gives no value back.
    private static string Given(Node? value) =>
        Optional(value) is var text && Modifiers.Any(word => text.StartsWith(word, StringComparison.Ordinal)) ? $"({text})" : text;

    // The body was read first: a variable that it sets is known to the condition.
    private static bool IsBefore(Node body, Node condition) => body.Span.Start < condition.Span.Start;

    private static Printed Modifier(Node body, string word, Node condition) =>
        new($"{TreePrinter.Of(body).Text} {word} {TreePrinter.Value(condition)}", Printed.Statement);

    private static string Word(WhileNode loop) => loop.IsUntil ? "until" : "while";

    private static string Optional(Node? value) => value is null ? string.Empty : TreePrinter.Value(value);

    private static string Else(Node? body) => body is null ? string.Empty : $"else\n{TreePrinter.Body(body)}\n";

    private static string When(WhenNode branch) =>
        $"when {string.Join(", ", branch.Patterns.Select(CallPrinter.Argument))}\n{TreePrinter.Body(branch.Body)}\n";

    // "rescue => @error" is read as an assignment before the body.
    private static string Rescue(RescueNode rescue) => rescue is { Variable: "raised error", Body: SequenceNode { Statements: [AssignNode assign, var body] } }
        ? Rescue(rescue with { Variable = AssignmentPrinter.Target(assign.Target), Body = body })
        : $"\nrescue {string.Join(", ", rescue.Classes.Select(CallPrinter.Argument))}{(rescue.Variable is { } name ? " => " + name : string.Empty)}\n{TreePrinter.Body(rescue.Body)}";
}
