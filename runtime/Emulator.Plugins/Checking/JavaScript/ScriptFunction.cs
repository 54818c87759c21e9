using Acornima.Ast;
using Emulator.Plugins.Checking.Outlines;
using Emulator.Plugins.JavaScript.Library;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.JavaScript;

/// <summary>Reads what stands in one function.</summary>
internal sealed class ScriptFunction(ScriptOutline outline, IFunction function)
{
    private readonly List<NamedUse> _calls = [];
    private readonly List<MemberUse> _members = [];
    private readonly List<LibraryUse> _unknown = [];
    private readonly List<OutlineMap> _maps = [];

    public OutlineFunction Read(SourcePlace place)
    {
        Visit(function.Body, isInMap: false);
        return new OutlineFunction(place)
        {
            Parameters = [.. function.Params.Select(parameter => (parameter as Identifier)?.Name ?? string.Empty)],
            Least = function.Params.Count(parameter => parameter is not (AssignmentPattern or RestElement)),
            Calls = _calls,
            Members = _members,
            Unknown = _unknown,
            Unsent = new ScriptUnsent(outline).In(function),
            Inside = _maps,
        };
    }

    private void Visit(Node node, bool isInMap)
    {
        switch (node)
        {
            case CallExpression call when Name(call.Callee) == "call" && call.Arguments is [StringLiteral method, ..]:
                _calls.Add(new NamedUse(method.Value, outline.Place(method)));
                break;
            case MemberExpression { Object: Identifier { Name: "workato" or "sdk" } } library when Member(library) is { } name:
                if (!LibraryNames.Workato.Members.Contains(name))
                {
                    _unknown.Add(new LibraryUse(name, outline.Place(node), [.. LibraryNames.Workato.Members]));
                }

                break;
            case MemberExpression { Object: Identifier variable } member when Member(member) is { } name:
                _members.Add(new MemberUse(variable.Name, name, outline.Place(node)));
                break;
            case ObjectExpression when !isInMap:
                _maps.Add((OutlineMap)outline.Read(node));
                break;
        }

        foreach (var child in node.ChildNodes)
        {
            Visit(child, isInMap || node is ObjectExpression);
        }
    }

    // call(…) and this.call(…) are one.
    private static string? Name(Node callee) => callee switch
    {
        Identifier name => name.Name,
        MemberExpression { Object: ThisExpression, Property: Identifier name, Computed: false } => name.Name,
        _ => null,
    };

    private static string? Member(MemberExpression member) => member switch
    {
        { Computed: false, Property: Identifier name } => name.Name,
        { Computed: true, Property: StringLiteral text } => text.Value,
        _ => null,
    };
}
