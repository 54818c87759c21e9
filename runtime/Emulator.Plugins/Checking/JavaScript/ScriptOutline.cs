using Acornima.Ast;
using Emulator.Plugins.Checking.Outlines;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.JavaScript;

/// <summary>Reads the outline of a connector.js from its syntax tree.</summary>
internal sealed class ScriptOutline(string file, Acornima.Ast.Program module)
{
    private const int MostNames = 8;

    private readonly Dictionary<string, Node> _constants = module.Body
        .OfType<VariableDeclaration>()
        .SelectMany(declaration => declaration.Declarations)
        .Where(declarator => declarator is { Id: Identifier, Init: not null })
        .GroupBy(declarator => ((Identifier)declarator.Id).Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, Node (group) => group.First().Init!, StringComparer.Ordinal);

    /// <summary>The default export, or null when it is no object that is written out.</summary>
    public OutlineMap? Root() =>
        module.Body.OfType<ExportDefaultDeclaration>().FirstOrDefault() is { } export ? Read(export.Declaration) as OutlineMap : null;

    public Outline Read(Node node)
    {
        // A name of the module's own stands for what it was given once; names of names end somewhere.
        var value = node;
        for (var names = 0; value is Identifier name && names < MostNames && _constants.TryGetValue(name.Name, out var given); names++)
        {
            value = given;
        }

        return value switch
        {
            ObjectExpression map => Map(map),
            ArrayExpression list => List(list),
            StringLiteral text => new OutlineText(Place(node), text.Value),
            NumericLiteral number => new OutlineNumber(Place(node), number.Value),
            BooleanLiteral truth => new OutlineTruth(Place(node), truth.Value),
            RegExpLiteral => new OutlinePattern(Place(node)),
            NullLiteral => new OutlineNothing(Place(node)),
            Identifier { Name: "undefined" } => new OutlineNothing(Place(node)),
            TemplateLiteral { Expressions.Count: 0 } template => new OutlineText(Place(node), template.Quasis[0].Value.Cooked ?? string.Empty),
            IFunction function => new ScriptFunction(this, function).Read(Place(node)),
            _ => new OutlineUnknown(Place(node), Inside(value)),
        };
    }

    public SourcePlace Place(Node node) => new(file, node.Location.Start.Line, node.Location.Start.Column + 1);

    /// <summary>The outermost objects below a node; each knows those inside it.</summary>
    public IReadOnlyList<OutlineMap> Inside(Node node)
    {
        var maps = new List<OutlineMap>();
        Collect(node, maps);
        return maps;
    }

    private void Collect(Node node, List<OutlineMap> maps)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is ObjectExpression map)
            {
                maps.Add(Map(map));
            }
            else
            {
                Collect(child, maps);
            }
        }
    }

    private Outline List(ArrayExpression list) => new OutlineList(
        Place(list),
        [.. list.Elements.Select(item => item is null ? new OutlineNothing(Place(list)) : Read(item))]);

    private OutlineMap Map(ObjectExpression map)
    {
        var entries = new List<OutlineEntry>(map.Properties.Count);
        var isOpen = false;
        foreach (var property in map.Properties)
        {
            if (property is Property { Kind: PropertyKind.Init } member && Key(member) is { } key)
            {
                entries.Add(new OutlineEntry(key, Place(member), Read(member.Value)));
            }
            else
            {
                isOpen = true;
            }
        }

        return new OutlineMap(Place(map), entries, isOpen);
    }

    private static string? Key(Property member) => member switch
    {
        { Key: Identifier name, Computed: false } => name.Name,
        { Key: StringLiteral text } => text.Value,
        _ => null,
    };
}
