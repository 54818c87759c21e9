using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Calls: an operator between its values where it can stand there, a method behind its dot, a function.</summary>
internal static class CallPrinter
{
    public static Printed Of(CallNode call) => call switch
    {
        { Receiver: { } left, Arguments: [var right], IsSafe: false, Block: null, BlockArgument: null } when IsPlain(right) && Printed.OfOperator(call.Name) is { } level =>
            Binary(left, call.Name, right, level),
        { Receiver: { } value, Arguments.Count: 0, IsSafe: false, Block: null, BlockArgument: null, Name: "-@" or "+@" or "~" } => Unary(call.Name[0], value),
        { Receiver: { } list, IsSafe: false, Name: "[]", Block: null, BlockArgument: null } =>
            Printed.Whole($"{TreePrinter.Operand(list, Printed.Primary)}[{Arguments(call.Arguments)}]"),
        _ => Printed.Whole(Named(call)),
    };

    /// <summary>One argument or element, splats and pairs included.</summary>
    public static string Argument(Node node) => node switch
    {
        SplatNode splat => $"*{Nameless(splat.Value)}",
        HashNode { HasBraces: false } hash => string.Join(", ", hash.Pairs.Select(LiteralPrinter.Pair)),
        _ => TreePrinter.Value(node),
    };

    /// <summary>What is passed on; nothing for a rest or a block that has no name.</summary>
    public static string Nameless(Node value) => ParameterPrinter.IsNameless(value) ? string.Empty : TreePrinter.Operand(value, Printed.Ternary);

    private static bool IsPlain(Node argument) => argument is not (SplatNode or HashNode { HasBraces: false });

    private static Printed Binary(Node left, string name, Node right, int level)
    {
        var isPower = level == Printed.Power;
        var isAlone = level == Printed.Equality;

        // The sign of -2 ** 2 is the result's.
        var isNegative = left is IntegerNode { Number.Sign: < 0 } || (left is FloatNode { Number: var number } && double.IsNegative(number));
        var before = TreePrinter.Operand(left, isPower && isNegative ? Printed.Primary + 1 : isPower || isAlone ? level + 1 : level);
        return new Printed($"{before} {name} {TreePrinter.Operand(right, isPower ? level : level + 1)}", level);
    }

    // Two signs in a row, or one before a digit, would be read as something else.
    private static Printed Unary(char sign, Node value)
    {
        var level = sign == '-' ? Printed.Minus : Printed.Not;
        var operand = TreePrinter.Operand(value, level);
        return new Printed(sign + (operand[0] is '-' or '+' || char.IsAsciiDigit(operand[0]) ? $"({operand})" : operand), level);
    }

    /// <summary>A call by its name, with all that it is given.</summary>
    public static string Named(CallNode call)
    {
        var receiver = call.Receiver is null ? string.Empty : TreePrinter.Operand(call.Receiver, Printed.Primary) + (call.IsSafe ? "&." : ".");
        var arguments = call.BlockArgument is { } block && !(call.Name == "super" && ParameterPrinter.IsNameless(block))
            ? string.Join(", ", call.Arguments.Select(Argument).Append("&" + Nameless(block)))
            : Arguments(call.Arguments);
        return $"{receiver}{call.Name}({arguments}){Block(call.Block)}";
    }

    private static string Arguments(IEnumerable<Node> arguments) => string.Join(", ", arguments.Select(Argument));

    private static string Block(BlockNode? block) => block switch
    {
        null => string.Empty,
        _ when ParameterPrinter.IsSilent(block.Parameters) => $" {{\n{TreePrinter.Body(block.Body)}\n}}",
        _ => $" {{ |{ParameterPrinter.Of(block.Parameters)}|\n{TreePrinter.Body(block.Body)}\n}}",
    };
}
