using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>What a word of the language begins; what is not supported is refused by its name.</summary>
internal static class KeywordParser
{
    public static Node Read(ProgramParser parser)
    {
        var token = parser.Tokens.Current;
        switch (token.Text)
        {
            case "nil":
                return new NilNode(parser.Tokens.Take().Span);
            case "true" or "false":
                return new BooleanNode(parser.Tokens.Take().Span, token.Text == "true");
            case "self":
                return new SelfNode(parser.Tokens.Take().Span);
            case "if" or "unless":
                return Nested(parser, parser.Branches.ReadIf);
            case "case":
                return Nested(parser, parser.Cases.Read);
            case "while" or "until":
                return Nested(parser, parser.Branches.ReadWhile);
            case "begin":
                return Nested(parser, parser.Branches.ReadBegin);
            case "return" or "next" or "break":
                return ReadJump(parser);
            case "def":
                return Nested(parser, parser.Methods.Read);
            case "for":
                return Nested(parser, parser.RareWords.ReadFor);
            case "defined?":
                return parser.RareWords.ReadDefined();
            case "retry":
                return new RetryNode(parser.Tokens.Take().Span);
            case "__method__":
                parser.Tokens.Take();
                return parser.Locals.Method is { } method ? new SymbolNode(token.Span, method.Name) : new NilNode(token.Span);
            case "yield":
                return Nested(parser, parser.Arguments.ReadYield);
            case "super":
                return Nested(parser, parser.Arguments.ReadSuper);
            case "class":
                return Nested(parser, parser.Classes.ReadClass);
            case "module":
                return Nested(parser, parser.Classes.ReadModule);
            case "alias":
                return parser.RareWords.ReadAlias();
            case "undef":
                return parser.RareWords.ReadUndef();
            case "BEGIN" or "END":
                return Nested(parser, parser.RareWords.ReadOnce);
            case "redo":
                return new RefusedNode(parser.Tokens.Take().Span, "NotImplementedError", "redo is not supported");
            case "__FILE__":
                return new StringNode(parser.Tokens.Take().Span, SourceName);
            case "__ENCODING__":
                return new ConstantNode(parser.Tokens.Take().Span, "UTF_8", new ConstantNode(token.Span, "Encoding"));
            default:
                throw parser.Tokens.Unexpected("expected a value");
        }
    }

    // What a file is called does not depend on where it lies.
    private const string SourceName = "connector.rb";

    private static Node Nested(ProgramParser parser, Func<Node> read)
    {
        parser.Enter();
        var node = read();
        parser.Leave();
        return node;
    }

    private static Node ReadJump(ProgramParser parser)
    {
        var tokens = parser.Tokens;
        var word = tokens.Take();
        var hasValue = !tokens.At(TokenKind.Newline) && !tokens.At(TokenKind.End)
            && !(tokens.Current.Kind == TokenKind.Keyword && tokens.Current.Text is "if" or "unless" or "while" or "until" or "end" or "and" or "or" or "rescue")
            && !(tokens.At("}") || tokens.At(")") || tokens.At("]") || tokens.At(";") || tokens.At(":"));
        var value = hasValue ? parser.Assignments.ReadElement() : null;
        if (value is SplatNode || (value is not null && tokens.At(",")))
        {
            var values = new List<Node> { value };
            while (tokens.TryTake(","))
            {
                tokens.SkipNewlines();
                values.Add(parser.Assignments.ReadElement());
            }

            value = new ListNode(parser.Span(values[0].Span.Start), values);
        }

        var span = parser.Span(word.Span.Start);
        return word.Text switch
        {
            "return" => new ReturnNode(span, value),
            "next" => new NextNode(span, value),
            _ => new BreakNode(span, value),
        };
    }
}
