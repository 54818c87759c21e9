using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Blocks and lambdas: parameters to targets in a scope of their own.</summary>
internal sealed class BlockCompiler(TreeCompiler tree)
{
    private static readonly KeywordBinder NoKeywords = new([], null);

    public BlockShape Compile(ParameterList parameters, Node body, Scope outer, bool isLambda)
    {
        outer.HasBlocks = true;
        var scope = new Scope(outer, isLambda);
        var binder = Binder(parameters, scope);
        foreach (var local in parameters.Locals)
        {
            scope.Declare(local);
        }

        // What stands in a file's own statements runs at once; a lambda there may wait until it is called.
        return isLambda && outer.Outer is null
            ? BlockShape.Later(binder, scope, body.Span, () => tree.Compile(StraightBody.OfLambda(body), scope))
            : BlockShape.Ready(binder, scope, body.Span, tree.Compile(isLambda ? StraightBody.OfLambda(body) : StraightBody.OfBlock(body), scope));
    }

    private ParameterBinder Binder(ParameterList parameters, Scope scope)
    {
        var plain = Plain(parameters.Items, scope);
        return plain is null ? Any(parameters, scope) : new ParameterBinder(plain, [], false, null, [], NoKeywords, null, isPlain: true);
    }

    // Nearly all parameters are plain names; a loop, as queries are dear the first time.
    private static Target[]? Plain(IReadOnlyList<Parameter> items, Scope scope)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Kind != ParameterKind.Required)
            {
                return null;
            }
        }

        var targets = new Target[items.Count];
        for (var index = 0; index < targets.Length; index++)
        {
            targets[index] = Named(items[index], scope);
        }

        return targets;
    }

    private ParameterBinder Any(ParameterList parameters, Scope scope)
    {
        var positional = parameters.Items
            .Where(item => item.Kind is ParameterKind.Required or ParameterKind.Destructured)
            .ToList();
        var firstOther = parameters.Items.TakeWhile(positional.Contains).Count();
        var before = Targets(parameters.Items.Take(firstOther), scope);
        var optional = Of(parameters, ParameterKind.Optional)
            .Select(item => new OptionalParameter(Named(item, scope), tree.Compile(item.Default, scope)))
            .ToArray();
        var rest = Of(parameters, ParameterKind.Rest).FirstOrDefault();
        var restTarget = rest is null || rest.Name.Length == 0 ? null : Named(rest, scope);
        var after = Targets(parameters.Items.Skip(firstOther).Where(positional.Contains), scope);
        var keywords = Keywords(parameters, scope);
        var block = Of(parameters, ParameterKind.Block).Select(item => Named(item, scope)).FirstOrDefault();
        return new ParameterBinder(before, optional, rest is not null, restTarget, after, keywords, block, isPlain: false);
    }

    private KeywordBinder Keywords(ParameterList parameters, Scope scope)
    {
        var keywords = Of(parameters, ParameterKind.Keyword)
            .Select(item => new KeywordParameter(
                RubySymbol.Of(item.Name),
                Named(item, scope),
                item.Default is null ? null : tree.Compile(item.Default, scope)))
            .ToArray();
        var rest = Of(parameters, ParameterKind.KeywordRest).FirstOrDefault();
        return new KeywordBinder(keywords, rest is null ? null : Named(rest, scope));
    }

    private static IEnumerable<Parameter> Of(ParameterList parameters, ParameterKind kind) =>
        parameters.Items.Where(item => item.Kind == kind);

    private static Target[] Targets(IEnumerable<Parameter> items, Scope scope) =>
        [.. items.Select(item => One(item, scope))];

    private static Target One(Parameter item, Scope scope) =>
        item.Parts is { } parts ? Group(parts, scope) : Named(item, scope);

    private static LocalTarget Named(Parameter item, Scope scope) => new LocalTarget(scope.Declare(item.Name), 0);

    private static GroupTarget Group(ParameterList parts, Scope scope)
    {
        var items = parts.Items;
        var restAt = items.ToList().FindIndex(item => item.Kind == ParameterKind.Rest);
        if (restAt < 0)
        {
            return new GroupTarget(Targets(items, scope), false, null, []);
        }

        var before = Targets(items.Take(restAt), scope);
        var rest = items[restAt].Name.Length == 0 ? null : Named(items[restAt], scope);
        return new GroupTarget(before, true, rest, Targets(items.Skip(restAt + 1), scope));
    }
}
