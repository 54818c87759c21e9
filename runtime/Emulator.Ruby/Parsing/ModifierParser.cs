using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What stands behind a statement.
/// <code>
/// modifiers := { ("if" | "unless" | "while" | "until" | "rescue") expression-statement }
/// </code>
/// </summary>
internal sealed class ModifierParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node ReadRest(Node node, int start)
    {
        while (Tokens.Current.Kind == TokenKind.Keyword && ReadOne(node, start) is { } modified)
        {
            parser.Grow();
            node = modified;
        }

        return node;
    }

    private Node? ReadOne(Node node, int start)
    {
        var span = parser.Span(start);
        switch (Tokens.Current.Text)
        {
            case "if":
                return new IfNode(span, ReadCondition(), node, null);
            case "unless":
                return new IfNode(span, ReadCondition(), null, node);
            case "while" or "until":
                var isUntil = Tokens.At("until");
                return new WhileNode(span, ReadCondition(), node, isUntil, node is BeginNode);
            case "rescue":
                Tokens.Take();
                return new BeginNode(span, node, [new RescueNode(parser.Span(start), [], null, parser.Statements.ReadExpression())], null, null);
            default:
                return null;
        }
    }

    // The word of a modifier may end its line: the condition stands on the next one.
    private Node ReadCondition()
    {
        Tokens.Take();
        Tokens.SkipNewlines();
        return parser.Statements.ReadExpression();
    }
}
