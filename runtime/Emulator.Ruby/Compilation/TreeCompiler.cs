using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Compilation.Patterns;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Compilation;

/// <summary>One node to one operation; kinds of nodes that need more have a compiler of their own.</summary>
internal sealed class TreeCompiler
{
    private static readonly Literal Nil = new(RubyNil.Instance);
    private static readonly Self Self = new();

    private readonly CallCompiler _calls;
    private readonly BlockCompiler _blocks;
    private readonly AssignmentCompiler _assignments;
    private readonly BranchCompiler _branches;
    private readonly PatternCompiler _patterns;
    private readonly LiteralCompiler _literals;
    private readonly ConstantCompiler _constants;
    private readonly ClassCompiler _classes;

    public TreeCompiler(CompilationOptions options)
    {
        _blocks = new BlockCompiler(this);
        _calls = new CallCompiler(this, _blocks, options.Intrinsics);
        _assignments = new AssignmentCompiler(this, _calls);
        _branches = new BranchCompiler(this);
        _patterns = new PatternCompiler(this);
        _literals = new LiteralCompiler(this);
        _constants = new ConstantCompiler(this, options.Constants);
        _classes = new ClassCompiler(this, _blocks, _calls);
    }

    public Operation[] CompileAll(IReadOnlyList<Node> nodes, Scope scope)
    {
        var operations = new Operation[nodes.Count];
        for (var index = 0; index < operations.Length; index++)
        {
            operations[index] = Compile(nodes[index], scope);
        }

        return operations;
    }

    /// <summary>The node's operation; an absent node is nil.</summary>
    public Operation Compile(Node? node, Scope scope) => node switch
    {
        null or NilNode => Nil,
        CallNode call => _calls.Compile(call, scope),
        LocalNode { Name: [>= 'A' and <= 'Z', ..] } constant => _constants.Read(constant, scope),
        LocalNode local => ReadLocal(local.Name, scope),
        SequenceNode sequence => Compile(sequence, scope),
        AndNode and => new And(Compile(and.Left, scope), Compile(and.Right, scope)),
        OrNode or => new Or(Compile(or.Left, scope), Compile(or.Right, scope)),
        NotNode not => new Not(Compile(not.Value, scope)),
        IfNode branch => new If(Compile(branch.Condition, scope), Compile(branch.Then, scope), Compile(branch.Else, scope)),
        CaseNode or WhileNode or BeginNode or NextNode or BreakNode or LastTurnNode or ReturnNode or RetryNode => _branches.Compile(node, scope),
        _ => Other(node, scope),
    };

    // Apart, as a chain of calls is compiled as deep as it is long: what each takes of the stack counts.
    private Operation Other(Node node, Scope scope) => node switch
    {
        CaseInNode or MatchNode => _patterns.Compile(node, scope),
        AssignNode or OperatorAssignNode or MultipleAssignNode => _assignments.Compile(node, scope),
        LambdaNode lambda => new MakeProc(_blocks.Compile(lambda.Parameters, lambda.Body, scope, isLambda: true)),
        ConstantNode constant => _constants.Compile(constant, scope),
        SelfNode => Self,
        InstanceVariableNode shared => new ReadInstanceVariable(shared.Name),
        GlobalNode global => new ReadGlobal(global.Name),
        DefinedCallNode defined => _calls.CompileDefined(defined, scope),
        YieldNode yield => new Yield(ReadLocal(yield.Block, scope), _calls.Arguments(new CallNode(yield.Span, null, "yield", yield.Arguments), scope)),
        DefinedNode asked => Defined(asked.Value, scope),
        ClassNode or SingletonNode or SingletonMethodNode or AliasNode or SuperNode or ClassVariableNode => _classes.Compile(node, scope),
        RefusedNode refused => new Failure(() => new RubyException(refused.ErrorClass, refused.Message), refused.Span),
        SplatNode splat => new Splat(Compile(splat.Value, scope)),
        _ => _literals.Compile(node, scope),
    };

    /// <summary>A method that the source defines.</summary>
    public Operation CompileMethod(string name, LambdaNode method, Scope scope)
    {
        var (slot, depth) = scope.Resolve(DefinedCallNode.Variable(name));
        return new DefineMethod(name, _blocks.Compile(method.Parameters, method.Body, scope, isLambda: true), slot, depth);
    }

    public static Operation ReadLocal(string name, Scope scope) =>
        scope.Resolve(name) is var (slot, depth) && depth == 0 ? new ReadLocal(slot) : new ReadOuterLocal(slot, depth);

    private Operation Defined(Node value, Scope scope) => value switch
    {
        SequenceNode { Statements: [var only] } => Defined(only, scope),
        LocalNode => new Literal(new RubyString("local-variable")),
        InstanceVariableNode shared => new If(
            new ReadInstanceVariable(shared.Name), new Literal(new RubyString("instance-variable")), Nil),
        DefinedCallNode => new Literal(new RubyString("method")),
        YieldNode yield => new If(ReadLocal(yield.Block, scope), new Literal(new RubyString("yield")), Nil),
        CallNode call => new Defined(Compile(call.Receiver ?? new SelfNode(call.Span), scope), call.Name),
        ConstantNode when Compile(value, scope) is not Literal => Nil,
        ConstantNode => new Literal(new RubyString("constant")),
        AssignNode or OperatorAssignNode => new Literal(new RubyString("assignment")),
        _ => new Literal(new RubyString("expression")),
    };

    private Operation Compile(SequenceNode sequence, Scope scope) => sequence.Statements.Count switch
    {
        0 => Nil,
        1 => Compile(sequence.Statements[0], scope),
        _ => new Sequence(CompileAll(sequence.Statements, scope)),
    };
}
