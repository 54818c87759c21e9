using Emulator.Plugins.Checking.Outlines;
using Emulator.Plugins.Ruby.Libraries;
using Emulator.Ruby.Tree;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Ruby;

/// <summary>Reads what stands in one lambda.</summary>
internal sealed class RubyFunction(RubyOutline outline, ParameterList parameters, Node body)
{
    private readonly List<NamedUse> _calls = [];
    private readonly List<MemberUse> _members = [];
    private readonly List<LibraryUse> _unknown = [];
    private readonly List<OutlineMap> _maps = [];

    public OutlineFunction Read(SourcePlace place)
    {
        Visit(body);
        return new OutlineFunction(place)
        {
            Parameters = [.. parameters.Items.Where(parameter => parameter.Kind is not (ParameterKind.Keyword or ParameterKind.KeywordRest or ParameterKind.Block)).Select(parameter => parameter.Name)],
            Least = parameters.Items.Count(parameter => parameter.Kind is ParameterKind.Required or ParameterKind.Destructured),
            Calls = _calls,
            Members = _members,
            Unknown = _unknown,
            Unsent = new RubyUnsent(outline).In(body),
            Inside = _maps,
        };
    }

    private void Visit(Node node)
    {
        switch (node)
        {
            case CallNode { Receiver: null, Name: "call", Arguments: [var first, ..] } when Text(first) is { } method:
                _calls.Add(new NamedUse(method, outline.Place(first)));
                break;
            case CallNode { Receiver: LocalNode variable, Name: "[]", Arguments: [var first] } when Text(first) is { } member:
                _members.Add(new MemberUse(variable.Name, member, outline.Place(node)));
                break;
            case CallNode { Receiver: CallNode { Receiver: null, Name: "workato", Arguments.Count: 0 } } library when LibraryClasses.Workato.Find(library.Name) is UnknownMember:
                _unknown.Add(new LibraryUse(library.Name, outline.Place(node), [.. LibraryClasses.Workato.Own.Keys, .. LibraryClasses.Workato.Parent!.Own.Keys]));
                break;
            case HashNode hash:
                _maps.Add((OutlineMap)outline.Read(hash));
                break;
        }

        // The maps inside a hash belong to it; calls and members there are looked for all the same.
        foreach (var child in RubyChildren.Of(node))
        {
            VisitInside(child, node is HashNode);
        }
    }

    private void VisitInside(Node node, bool isInMap)
    {
        var before = _maps.Count;
        Visit(node);
        if (isInMap)
        {
            _maps.RemoveRange(before, _maps.Count - before);
        }
    }

    private static string? Text(Node node) => node switch
    {
        StringNode text => text.Text,
        SymbolNode symbol => symbol.Name,
        _ => null,
    };
}
