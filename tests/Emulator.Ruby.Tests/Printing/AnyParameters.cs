using Emulator.Ruby.Tree;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Generates parameters of every kind in the order that Ruby asks for, and lambdas that have them.</summary>
internal static class AnyParameters
{
    public static Gen<Node> Lambda(int depth) =>
        List(depth).SelectMany(_ => AnyTree.Body(depth), Node (parameters, body) => new LambdaNode(default, parameters, body));

    public static Gen<ParameterList> List(int depth) =>
        from required in AnyTree.Many(Gen.OneOf(Named(ParameterKind.Required), Group(2)), 0, 2)
        from optional in AnyTree.Many(Given(ParameterKind.Optional, depth), 0, 1)
        from rest in AnyTree.Many(Gen.OneOf(Named(ParameterKind.Rest), Nameless(ParameterKind.Rest)), 0, 1)
        from keywords in AnyTree.Many(Gen.OneOf(Named(ParameterKind.Keyword), Given(ParameterKind.Keyword, depth)), 0, 2)
        from others in AnyTree.Many(Gen.OneOf(Named(ParameterKind.KeywordRest), Nameless(ParameterKind.KeywordRest)), 0, 1)
        from block in AnyTree.Many(Named(ParameterKind.Block), 0, 1)
        from locals in AnyTree.Many(Name, 0, 1)
        let items = (Parameter[])[.. required, .. optional, .. rest, .. keywords, .. others, .. block]
        select new ParameterList(items, items.Length == 0 ? [] : locals);

    private static Gen<string> Name => Gen.Elements("a", "b", "x", "other_name", "_");

    private static Gen<Parameter> Named(ParameterKind kind) => Name.Select(name => new Parameter(default, kind, name));

    private static Gen<Parameter> Nameless(ParameterKind kind) => Gen.Constant(new Parameter(default, kind, string.Empty));

    private static Gen<Parameter> Given(ParameterKind kind, int depth) =>
        Name.SelectMany(_ => AnyTree.Value(depth), (name, value) => new Parameter(default, kind, name, value));

    private static Gen<Parameter> Group(int depth) =>
        from parts in AnyTree.Many(depth == 0 ? Named(ParameterKind.Required) : Gen.OneOf(Named(ParameterKind.Required), Group(depth - 1)), 1, 2)
        from rest in AnyTree.Many(Gen.OneOf(Named(ParameterKind.Rest), Nameless(ParameterKind.Rest)), 0, 1)
        select new Parameter(default, ParameterKind.Destructured, string.Empty, null, new ParameterList([.. parts, .. rest], []));
}
