using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Classes, modules, and what only stands in them.</summary>
internal sealed class ClassCompiler(TreeCompiler tree, BlockCompiler blocks, CallCompiler calls)
{
    public Operation Compile(Node node, Scope scope)
    {
        switch (node)
        {
            case ClassNode type:
                return Class(type, scope);
            case SingletonNode singleton:
                return new OpenSingleton(tree.Compile(singleton.Owner, scope), Body(singleton.Body, [], scope));
            case SingletonMethodNode method:
                var (slot, depth) = scope.Resolve(DefinedCallNode.Variable(method.Name));
                return new DefineSingletonMethod(tree.Compile(method.Owner, scope), method.Name, blocks.Compile(method.Method.Parameters, method.Method.Body, scope, isLambda: true), slot, depth);
            case AliasNode alias:
                var (place, up) = scope.Resolve(DefinedCallNode.Variable(alias.Name));
                var passing = (LambdaNode)alias.Fallback;
                return new AliasMethod(alias.Name, alias.Known, blocks.Compile(passing.Parameters, passing.Body, scope, isLambda: true), place, up);
            case SuperNode { Call: var call }:
                var block = call.Block is { } written ? blocks.Compile(written.Parameters, written.Body, scope, isLambda: false) : null;
                return new CallSuper(call.Name, calls.Arguments(call, scope), block);
            case ClassVariableNode shared:
                return new ReadShared(shared.Name, shared.Span);
            default:
                throw new ArgumentException($"{node.GetType().Name} is no part of a class");
        }
    }

    private MakeClass Class(ClassNode type, Scope scope)
    {
        var parent = type.Parent is null ? null : tree.Compile(type.Parent, scope);
        if (type.Path is ConstantNode { Scope: { } owner } path)
        {
            var outer = tree.Compile(owner, scope);
            return new MakeClass(path.Name, Known(path, scope), outer, parent, made => new WriteMember(outer, path.Name, made), Body(type.Body, type.Constants, scope), type.IsModule);
        }

        var name = ((LocalNode)type.Path).Name;
        var (slot, depth) = scope.Resolve(name);
        return new MakeClass(name, Known(type.Path, scope), null, parent, made => new WriteConstant(name, slot, depth, made), Body(type.Body, type.Constants, scope), type.IsModule);
    }

    // What is not there yet is nil.
    private Begin Known(Node path, Scope scope) =>
        new(tree.Compile(path, scope), [new RescueBranch([], null, tree.Compile(null, scope))], null, null);

    private BlockShape Body(Node body, IReadOnlyList<string> constants, Scope scope) =>
        blocks.Compile(new ParameterList([], constants), body, scope, isLambda: true);
}
