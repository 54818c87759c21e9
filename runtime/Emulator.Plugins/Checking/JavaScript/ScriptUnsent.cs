using Acornima.Ast;
using Emulator.Plugins.Checking.Outlines;

namespace Emulator.Plugins.Checking.JavaScript;

/// <summary>
/// Finds requests that are built and dropped: a statement that awaits nothing, a callback of forEach, a variable that
/// nobody reads.
/// </summary>
internal sealed class ScriptUnsent(ScriptOutline outline)
{
    private readonly List<NamedUse> _found = [];
    private readonly Dictionary<string, CallExpression> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);

    public IReadOnlyList<NamedUse> In(IFunction function)
    {
        Visit(function.Body);
        foreach (var (variable, request) in _kept.Where(kept => _mentions.GetValueOrDefault(kept.Key) <= 1))
        {
            Report(request);
        }

        return _found;
    }

    private void Visit(Node node)
    {
        switch (node)
        {
            case ExpressionStatement statement when Root(statement.Expression) is { } request:
                Report(request);
                break;
            case VariableDeclarator { Id: Identifier variable, Init: { } value } when Root(value) is { } request:
                _kept[variable.Name] = request;
                break;
            case CallExpression { Callee: MemberExpression { Property: Identifier { Name: "forEach" } }, Arguments: [ArrowFunctionExpression { Async: false } each, ..] }
                when each.Body is Expression && Root(each.Body) is { } request:
                Report(request);
                break;
            case Identifier name:
                _mentions[name.Name] = _mentions.GetValueOrDefault(name.Name) + 1;
                break;
        }

        foreach (var child in node.ChildNodes)
        {
            Visit(child);
        }
    }

    /// <summary>The verb at the beginning of a chain of nothing but builders; null for anything else.</summary>
    private static CallExpression? Root(Node expression)
    {
        var at = expression;
        while (at is CallExpression { Callee: MemberExpression { Property: Identifier name, Object: var before } } && before is not ThisExpression
            && RequestWords.Builders.Contains(name.Name))
        {
            at = before;
        }

        return at is CallExpression { Arguments.Count: > 0 } call && Verb(call.Callee) is { } verb && RequestWords.Verbs.Contains(verb) ? call : null;
    }

    private static string? Verb(Node callee) => callee switch
    {
        Identifier name => name.Name,
        MemberExpression { Object: ThisExpression, Property: Identifier name, Computed: false } => name.Name,
        _ => null,
    };

    private void Report(CallExpression request) => _found.Add(new NamedUse($"{Verb(request.Callee)}(…)", outline.Place(request)));
}
