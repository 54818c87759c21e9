using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Branches, loops and jumps.</summary>
internal sealed class BranchCompiler(TreeCompiler tree)
{
    public Operation Compile(Node node, Scope scope) => node switch
    {
        CaseNode choice => Case(choice, scope),
        WhileNode loop => Loop(loop, scope),
        BeginNode begin => Begin(begin, scope),
        NextNode or BreakNode when scope is { Outer: null, Loops: 0 } => Nowhere(node),
        NextNode next => new Next(tree.Compile(next.Value, scope)),
        BreakNode leave => Break(leave, scope),
        LastTurnNode last => new LastTurn(tree.Compile(last.Value, scope), scope.LoopValue),
        ReturnNode done => Return(done, scope),
        RetryNode when scope.Rescues > 0 => new Retry(),
        RetryNode => Nowhere(node),
        _ => throw new ArgumentException($"{node.GetType().Name} is no branch"),
    };

    private Operation Case(CaseNode choice, Scope scope)
    {
        var otherwise = tree.Compile(choice.Else, scope);
        if (choice.Subject is null)
        {
            return choice.Branches.Reverse().Aggregate(
                otherwise,
                (rest, branch) => new If(AnyOf(branch.Patterns, scope), tree.Compile(branch.Body, scope), rest));
        }

        var branches = choice.Branches
            .Select(branch => new CaseBranch(
                LiteralCompiler.Looked(tree.CompileAll(branch.Patterns, scope)),
                tree.Compile(branch.Body, scope)))
            .ToArray();
        return new Case(LiteralCompiler.Looked(tree.Compile(choice.Subject, scope)), branches, otherwise);
    }

    private Operation AnyOf(IReadOnlyList<Node> conditions, Scope scope) =>
        tree.CompileAll(conditions, scope).Aggregate((left, right) => new Or(left, right));

    private Loop Loop(WhileNode loop, Scope scope)
    {
        var condition = tree.Compile(loop.Condition, scope);
        var around = scope.LoopValue;
        var value = scope.Reserve();
        scope.LoopValue = value;
        scope.Loops++;
        var body = tree.Compile(StraightBody.OfLoop(loop.Body), scope);
        scope.Loops--;
        scope.LoopValue = around;
        return new Loop(condition, body, value, loop.IsUntil, loop.RunsFirst, loop.Span);
    }

    private static Failure Nowhere(Node jump) => new(
        () => jump switch
        {
            NextNode => new RubyException("LocalJumpError", "unexpected next"),
            BreakNode => new RubyException("LocalJumpError", "unexpected break"),
            _ => new RubyException("SyntaxError", "Invalid retry"),
        },
        jump.Span);

    private Operation Break(BreakNode leave, Scope scope)
    {
        var value = tree.Compile(leave.Value, scope);
        if (scope.Loops > 0)
        {
            return new BreakLoop(value);
        }

        if (scope.IsLambda)
        {
            return new Next(value);
        }

        scope.HasBreak = true;
        return new BreakBlock(value);
    }

    private Begin Begin(BeginNode begin, Scope scope)
    {
        var body = tree.Compile(begin.Body, scope);
        var rescues = begin.Rescues.Select(rescue => Rescue(rescue, scope)).ToArray();
        return new Begin(
            body,
            rescues,
            begin.Else is null ? null : tree.Compile(begin.Else, scope),
            begin.Ensure is null ? null : tree.Compile(begin.Ensure, scope));
    }

    private RescueBranch Rescue(RescueNode rescue, Scope scope)
    {
        Target? variable = null;
        if (rescue.Variable is { } name)
        {
            var (slot, depth) = scope.Resolve(name);
            variable = new LocalTarget(slot, depth);
        }

        var classes = tree.CompileAll(rescue.Classes, scope);
        scope.Rescues++;
        var body = tree.Compile(rescue.Body, scope);
        scope.Rescues--;
        return new RescueBranch(classes, variable, body);
    }

    private Return Return(ReturnNode node, Scope scope)
    {
        scope.HasReturn = true;
        return new Return(tree.Compile(node.Value, scope));
    }
}
