using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>
/// Constants of the language are looked up when the source is compiled; those that the source sets are variables of the body
/// that sets them, and members of its classes. An unknown one fails when it is reached.
/// </summary>
internal sealed class ConstantCompiler(TreeCompiler tree, Func<IReadOnlyDictionary<string, RubyObject>> constants)
{
    public Operation Compile(ConstantNode constant, Scope scope)
    {
        if (FullName(constant) is { } name)
        {
            return constants().TryGetValue(name, out var value) ? new Literal(RubyLateConstant.Settled(value))
                : constant.Scope is null ? new ReadConstant(name, -1, 0, Unknown(constant))
                : constants().ContainsKey(FullName((ConstantNode)constant.Scope)!) ? Unknown(constant)
                : new ReadMember(Compile((ConstantNode)constant.Scope, scope), constant.Name, constants(), constant.Span);
        }

        return new ReadMember(tree.Compile(constant.Scope, scope), constant.Name, constants(), constant.Span);
    }

    /// <summary>A constant that the source sets somewhere.</summary>
    public Operation Read(LocalNode constant, Scope scope)
    {
        var (slot, depth) = scope.Resolve(constant.Name);
        Operation otherwise = constants().TryGetValue(constant.Name, out var value) ? new Literal(RubyLateConstant.Settled(value))
            : new Failure(() => CallErrors.UnknownConstant(constant.Name), constant.Span);
        return new ReadConstant(constant.Name, slot, depth, otherwise);
    }

    private Failure Unknown(ConstantNode constant) => new(() => CallErrors.UnknownConstant(FirstUnknown(constant)), constant.Span);

    // Foo::Bar fails at Foo already when there is no Foo.
    private string FirstUnknown(ConstantNode constant) =>
        constant.Scope is ConstantNode scope && !constants().ContainsKey(FullName(scope)!) ? FirstUnknown(scope) : FullName(constant)!;

    // Null where the path begins with what only a run knows.
    private static string? FullName(ConstantNode constant) => constant.Scope switch
    {
        null => constant.Name,
        ConstantNode scope when FullName(scope) is { } full => $"{full}::{constant.Name}",
        _ => null,
    };
}
