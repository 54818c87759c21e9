using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Assignments of every kind. What is needed twice waits in nameless slots.</summary>
internal sealed class AssignmentCompiler(TreeCompiler tree, CallCompiler calls)
{
    public Operation Compile(Node node, Scope scope) => node switch
    {
        AssignNode { Target: LocalNode { Name: var name }, Value: LambdaNode method } when DefinedCallNode.MethodOf(name) is { } defined => tree.CompileMethod(defined, method, scope),
        AssignNode assign => Assign(assign.Target, scope, () => tree.Compile(assign.Value, scope)),
        OperatorAssignNode { Target: LocalNode local } change => Change(local, change, scope),
        OperatorAssignNode { Target: InstanceVariableNode shared } change =>
            Changed(change, new ReadInstanceVariable(shared.Name), tree.Compile(change.Value, scope), value => new WriteInstanceVariable(shared.Name, value)),
        OperatorAssignNode { Target: ClassVariableNode shared } change => Changed(
            change,
            change.Operator == "||" ? Unset(tree.Compile(shared, scope)) : tree.Compile(shared, scope),
            tree.Compile(change.Value, scope),
            value => new WriteShared(shared.Name, value)),
        OperatorAssignNode { Target: ConstantNode { Scope: { } owner } member } change => Changed(
            change, Unset(tree.Compile(member, scope)), tree.Compile(change.Value, scope), value => new WriteMember(tree.Compile(owner, scope), member.Name, value)),
        OperatorAssignNode { Target: CallNode call } change => Change(call, change, scope),
        MultipleAssignNode many => Many(many, scope),
        _ => throw Unassignable(node),
    };

    private Operation Assign(Node target, Scope scope, Func<Operation> value)
    {
        switch (target)
        {
            case LocalNode local:
                // Known before its value: a lambda may call itself.
                scope.Resolve(local.Name);
                return WriteVariable(local.Name, scope, value());
            case ClassVariableNode shared:
                return new WriteShared(shared.Name, value());
            case ConstantNode { Scope: { } owner } member:
                return new WriteMember(tree.Compile(owner, scope), member.Name, value());
            case InstanceVariableNode shared:
                return new WriteInstanceVariable(shared.Name, value());
            case CallNode { Receiver: { } receiver } call:
                return Write(call, tree.Compile(receiver, scope), calls.Arguments(call, scope), value());
            default:
                throw Unassignable(target);
        }
    }

    private static AssignElement Write(CallNode target, Operation receiver, ArgumentList index, Operation value) =>
        new(receiver, index, value, new CallSite(target.Name + "=", target.Span), target.IsSafe);

    private Operation Change(LocalNode local, OperatorAssignNode change, Scope scope)
    {
        scope.Resolve(local.Name);
        var current = char.IsAsciiLetterUpper(local.Name[0]) ? Unset(tree.Compile(local, scope)) : tree.Compile(local, scope);
        return Changed(change, current, tree.Compile(change.Value, scope), value => WriteVariable(local.Name, scope, value));
    }

    private Operation Change(CallNode target, OperatorAssignNode change, Scope scope)
    {
        var receiver = scope.Reserve();
        var index = target.Arguments.Select(_ => scope.Reserve()).ToArray();
        var keepIndex = index.Zip(tree.CompileAll(target.Arguments, scope), (slot, value) => new WriteLocal(slot, 0, value));
        var known = new ArgumentList([.. index.Select(slot => new ReadLocal(slot))], null, null);
        var read = new CallWithMany(new ReadLocal(receiver), known, new CallSite(target.Name, target.Span));
        var changed = Changed(
            change,
            read,
            tree.Compile(change.Value, scope),
            value => Write(target, new ReadLocal(receiver), known, value));
        var self = tree.Compile(target.Receiver, scope);
        Operation whole = new Sequence([.. keepIndex, changed]);
        return target.IsSafe
            ? new SafeCall(self, receiver, whole)
            : new Sequence([new WriteLocal(receiver, 0, self), whole]);
    }

    private static Operation WriteVariable(string name, Scope scope, Operation value)
    {
        var (slot, depth) = scope.Resolve(name);
        return char.IsAsciiLetterUpper(name[0]) ? new WriteConstant(name, slot, depth, value) : new WriteLocal(slot, depth, value);
    }

    // "A ||= 1": what is not there counts as nil.
    private static Begin Unset(Operation read) => new(read, [new RescueBranch([], null, new Literal(RubyNil.Instance))], null, null);

    private static Operation Changed(OperatorAssignNode change, Operation current, Operation value, Func<Operation, Operation> write) =>
        change.Operator switch
        {
            "||" => new Or(current, write(value)),
            "&&" => new And(current, write(value)),
            _ => write(CallCompiler.Binary(current, value, new CallSite(change.Operator, change.Span))),
        };

    private AssignGroup Many(MultipleAssignNode many, Scope scope)
    {
        var value = tree.Compile(many.Value, scope);
        return new AssignGroup(Group(many.Targets, scope), value);
    }

    private GroupTarget Group(IReadOnlyList<Node> targets, Scope scope)
    {
        var restAt = targets.ToList().FindIndex(target => target is SplatNode);
        if (restAt < 0)
        {
            return new GroupTarget(Each(targets, scope), false, null, []);
        }

        var rest = ((SplatNode)targets[restAt]).Value is { } named and not NilNode ? One(named, scope) : null;
        return new GroupTarget(Each(targets.Take(restAt), scope), true, rest, Each(targets.Skip(restAt + 1), scope));
    }

    private Target[] Each(IEnumerable<Node> targets, Scope scope) => [.. targets.Select(target => One(target, scope))];

    private Target One(Node target, Scope scope)
    {
        switch (target)
        {
            case MultipleTargetNode group:
                return Group(group.Targets, scope);
            case LocalNode local when !char.IsAsciiLetterUpper(local.Name[0]):
                var (slot, depth) = scope.Resolve(local.Name);
                return new LocalTarget(slot, depth);
            default:
                var waiting = scope.Reserve();
                return new ElementTarget(waiting, Assign(target, scope, () => new ReadLocal(waiting)));
        }
    }

    private static ArgumentException Unassignable(Node target) => new($"{target.GetType().Name} takes no value");
}
