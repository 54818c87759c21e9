using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Tests.Printing;

/// <summary><c>case … in</c>, <c>=&gt;</c>, <c>in</c> and their patterns.</summary>
internal static class PatternPrinter
{
    public static Printed Of(Node node) => node switch
    {
        MatchNode match => new($"{TreePrinter.Value(match.Value)} {(match.IsTest ? "in" : "=>")} {Pattern(match.Pattern)}", Printed.Statement),
        CaseInNode choice => Printed.Whole($"case {TreePrinter.Value(choice.Subject)}\n{string.Concat(choice.Branches.Select(Branch))}{Else(choice.Else)}end"),
        _ => throw new ArgumentException($"{node.GetType().Name} has no pattern"),
    };

    private static string Else(Node? body) => body is null ? string.Empty : $"else\n{TreePrinter.Body(body)}\n";

    private static string Branch(InNode branch) =>
        $"in {Pattern(branch.Pattern)}{(branch.Guard is { } guard ? " if " + TreePrinter.Value(guard) : string.Empty)}\n{TreePrinter.Body(branch.Body)}\n";

    private static string Pattern(Node node) => node switch
    {
        ValuePatternNode { Value: LocalNode local } => "^" + local.Name,
        ValuePatternNode { Value: IntegerNode or FloatNode or StringNode or SymbolNode or RegexpNode or NilNode or BooleanNode or ConstantNode { Scope: null } } value => TreePrinter.Value(value.Value),
        ValuePatternNode { Value: RangeNode { First: null or IntegerNode, Last: IntegerNode } range } => TreePrinter.Value(range).Trim('(', ')'),
        ValuePatternNode { Value: RangeNode { First: IntegerNode, Last: null } range } => TreePrinter.Value(range),
        ValuePatternNode value => $"^({TreePrinter.Body(value.Value)})",
        BindPatternNode bind => bind.Name,
        NamedPatternNode named => $"{Inner(named.Pattern)} => {named.Name}",
        AnyOfPatternNode any => string.Join(" | ", any.Patterns.Select(Inner)),
        ListPatternNode list => $"{Type(list.Type)}[{string.Join(", ", list.Parts.Select(Part))}]",
        HashPatternNode { Type: { } type } hash => $"{Type(type)}({Pairs(hash)})",
        HashPatternNode hash => $"{{ {Pairs(hash)} }}",
        _ => throw new ArgumentException($"{node.GetType().Name} is no pattern"),
    };

    private static string Inner(Node node) => node is NamedPatternNode or AnyOfPatternNode ? $"({Pattern(node)})" : Pattern(node);

    private static string Type(Node? type) => type is null ? string.Empty : TreePrinter.Value(type);

    private static string Part(Node part) => part switch
    {
        SplatNode { Value: BindPatternNode named } => "*" + named.Name,
        SplatNode => "*",
        _ => Pattern(part),
    };

    private static string Pairs(HashPatternNode hash) => string.Join(", ", hash.Pairs.Select(Pair).Concat(hash.Rest switch
    {
        null => [],
        BindPatternNode named => ["**" + named.Name],
        _ => ["**nil"],
    }));

    private static string Pair(KeyPatternNode pair)
    {
        var key = TextPrinter.IsName(pair.Key) ? pair.Key : $"\"{TextPrinter.Quoted(new StringNode(default, pair.Key))}\"";
        return pair.Pattern is null ? key + ":" : $"{key}: {Pattern(pair.Pattern)}";
    }
}
