using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Constants are looked up when the source is compiled; an unknown one fails when it is reached.</summary>
internal sealed class ConstantCompiler(Func<IReadOnlyDictionary<string, RubyObject>> constants)
{
    public Operation Compile(ConstantNode constant)
    {
        var name = FullName(constant);
        return constants().TryGetValue(name, out var value)
            ? new Literal(value)
            : new Failure(() => CallErrors.UnknownConstant(FirstUnknown(constant)), constant.Span);
    }

    // Foo::Bar fails at Foo already when there is no Foo.
    private string FirstUnknown(ConstantNode constant) =>
        constant.Scope is ConstantNode scope && !constants().ContainsKey(FullName(scope)) ? FirstUnknown(scope) : FullName(constant);

    private static string FullName(ConstantNode constant) =>
        constant.Scope is ConstantNode scope ? $"{FullName(scope)}::{constant.Name}" : constant.Name;
}
