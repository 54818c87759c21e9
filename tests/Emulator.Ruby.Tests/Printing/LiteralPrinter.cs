using System.Globalization;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Values as they are written.</summary>
internal static class LiteralPrinter
{
    public static Printed Of(Node node) => Printed.Whole(node switch
    {
        NilNode => "nil",
        BooleanNode boolean => boolean.Truth ? "true" : "false",
        SelfNode => "self",
        IntegerNode integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        FloatNode number => Float(number.Number),
        LocalNode local => local.Name,
        ConstantNode constant => constant.Name,
        InstanceVariableNode shared => "@" + shared.Name,
        GlobalNode global => "$" + global.Name,
        StringNode text => $"\"{TextPrinter.Quoted(text)}\"",
        InterpolatedStringNode text => $"\"{Parts(text.Parts)}\"",
        SymbolNode symbol => Symbol(symbol.Name),
        InterpolatedSymbolNode symbol => $":\"{Parts(symbol.Parts)}\"",
        RegexpNode regexp => $"/{string.Concat(regexp.Parts.Select(part => part is StringNode text ? TextPrinter.Pattern(text.Text) : Inner(part)))}/{regexp.Options}",
        ListNode list => $"[{string.Join(", ", list.Elements.Select(CallPrinter.Argument))}]",
        HashNode hash => $"{{ {string.Join(", ", hash.Pairs.Select(Pair))} }}",
        _ => throw new ArgumentException($"{node.GetType().Name} cannot be printed"),
    });

    public static string Pair(HashPairNode pair) => pair.Key switch
    {
        null => $"**{CallPrinter.Nameless(pair.Value)}",
        SymbolNode { Name: var name } when TextPrinter.IsName(name) => $"{name}: {TreePrinter.Value(pair.Value)}",
        { } key => $"{TreePrinter.Operand(key, Printed.Ternary)} => {TreePrinter.Value(pair.Value)}",
    };

    private static string Symbol(string name) =>
        TextPrinter.IsName(name) ? ":" + name : $":\"{TextPrinter.Quoted(new StringNode(default, name))}\"";

    private static string Parts(IEnumerable<Node> parts) =>
        string.Concat(parts.Select(part => part is StringNode text ? TextPrinter.Quoted(text) : Inner(part)));

    private static string Inner(Node part) => $"#{{{TreePrinter.Body(part)}}}";

    // Too large a number is how infinity can be written.
    private static string Float(double number)
    {
        var text = double.IsInfinity(number) ? (number > 0 ? "1e400" : "-1e400") : number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.') || text.Contains('E') || text.Contains('e') ? text : text + ".0";
    }
}
