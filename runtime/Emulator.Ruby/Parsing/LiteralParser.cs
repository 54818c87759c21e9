using System.Numerics;
using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Values as they are written, and whatever else can begin a chain.
/// <code>
/// primary := number | strings | symbol | regexp | words | list | hash | "(" statements ")" | name | constant
///          | "nil" | "true" | "false" | "self" | if | case | while | begin | lambda | jump
/// </code>
/// </summary>
internal sealed class LiteralParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node ReadPrimary()
    {
        var token = Tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Tokens.Take();
                return token.Number switch
                {
                    double number => new FloatNode(token.Span, number),
                    ExactNumber exact => new RationalNode(token.Span, exact.Numerator, exact.Denominator),
                    ImaginaryNumber => new RefusedNode(token.Span, "NotImplementedError", "Complex numbers are not supported"),
                    _ => new IntegerNode(token.Span, (BigInteger)token.Number!),
                };
            case TokenKind.String:
                return parser.Texts.ReadStrings();
            case TokenKind.Symbol:
                Tokens.Take();
                return new SymbolNode(token.Span, token.Text);
            case TokenKind.QuotedSymbol:
                Tokens.Take();
                return parser.Texts.Quoted(token);
            case TokenKind.Regexp:
                Tokens.Take();
                return new RegexpNode(token.Span, parser.Texts.Parts(token.Pieces!), token.Text);
            case TokenKind.InstanceVariable:
                return new InstanceVariableNode(Tokens.Take().Span, token.Text);
            case TokenKind.Global:
                return GlobalNames.Read(Tokens.Take(), parser.Locals);
            case TokenKind.ClassVariable:
                return new ClassVariableNode(Tokens.Take().Span, token.Text[1..]);
            case TokenKind.Command:
                return new RefusedNode(Tokens.Take().Span, "SecurityError", "Commands of the machine (`…`) are not allowed");
            case TokenKind.Words:
                Tokens.Take();
                return parser.Texts.Words(token);
            case TokenKind.Identifier:
                Tokens.Take();
                return parser.Calls.ReadName(token, token.Span.Start);
            case TokenKind.Constant:
                Tokens.Take();
                return (Tokens.At("(") && !Tokens.Current.HasSpaceBefore) || CommandArguments.BeginBehindConstant(Tokens)
                    ? parser.Calls.ReadName(token, token.Span.Start)
                    : parser.Locals.Knows(token.Text) ? new LocalNode(token.Span, token.Text) : new ConstantNode(token.Span, token.Text);
            case TokenKind.Keyword:
                return KeywordParser.Read(parser);
            case TokenKind.Operator:
                return ReadBracketed(token);
            default:
                throw Tokens.Unexpected("expected a value");
        }
    }

    private Node ReadBracketed(Token token)
    {
        switch (token.Text)
        {
            case "(":
                parser.Enter();
                Tokens.Take();
                var inner = parser.Statements.ReadAll(")");
                Tokens.Expect(")", "to match the ( before");
                parser.Leave();
                return inner.Statements.Count == 1 ? new SequenceNode(parser.Span(token.Span.Start), inner.Statements) : inner;
            case "[":
                return parser.Collections.ReadList();
            case "{":
                return parser.Collections.ReadHash();
            case "->":
                return parser.Blocks.ReadLambda();
            case "::" when Tokens.Peek(1).Kind == TokenKind.Constant:
                Tokens.Take();
                return new ConstantNode(Tokens.Current.Span, Tokens.Take().Text);
            default:
                throw Tokens.Unexpected("expected a value");
        }
    }
}
