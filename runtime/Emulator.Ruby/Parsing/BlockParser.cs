using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Blocks, lambdas and their parameters.
/// <code>
/// block      := "{" [ "|" parameters "|" ] statements "}" | "do" [ "|" parameters "|" ] body "end"
/// lambda     := "->" [ "(" parameters ")" | parameters ] block
/// parameters := parameter { "," parameter } [ ";" name { "," name } ]
/// parameter  := name [ "=" expression ] | "*" [ name ] | "**" name | "&amp;" name | label [ expression ] | "(" parameters ")"
/// </code>
/// </summary>
internal sealed class BlockParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public BlockNode? TryRead()
    {
        if (!Tokens.At("{") && !(Tokens.At("do") && !parser.IsDoTaken))
        {
            return null;
        }

        parser.Enter();
        var start = Tokens.Current.Span.Start;
        parser.Locals.Enter();
        var (parameters, body) = ReadBody(ParameterList.None, mayHavePipes: true);
        parser.Locals.Leave();
        parser.Leave();
        return new BlockNode(parser.Span(start), parameters, body);
    }

    public LambdaNode ReadLambda()
    {
        parser.Enter();
        var start = Tokens.Take().Span.Start;
        parser.Locals.Enter();
        var parameters = ParameterList.None;
        if (Tokens.TryTake("("))
        {
            parameters = ReadParameters(")");
            Tokens.Expect(")", "behind the parameters");
        }
        else if (!Tokens.At("{") && !Tokens.At("do"))
        {
            parameters = ReadParameters("{");
        }

        var (_, body) = ReadBody(parameters, mayHavePipes: false);
        parser.Locals.Leave();
        parser.Leave();
        return new LambdaNode(parser.Span(start), parameters, body);
    }

    private (ParameterList Parameters, Node Body) ReadBody(ParameterList parameters, bool mayHavePipes)
    {
        var isBrace = Tokens.At("{");
        if (!isBrace && !Tokens.At("do"))
        {
            throw Tokens.Unexpected("expected { or do");
        }

        Tokens.Take();
        Tokens.SkipNewlines();
        if (mayHavePipes && Tokens.TryTake("|"))
        {
            parameters = ReadParameters("|");
            Tokens.Expect("|", "behind the parameters");
        }
        else if (mayHavePipes)
        {
            Tokens.TryTake("||");
        }

        if (!isBrace)
        {
            return (parameters, parser.Branches.ReadBodyToEnd(Tokens.Current.Span.Start));
        }

        var body = parser.ReadStatements("}");
        Tokens.Expect("}", "at the end of the block");
        return (parameters, body);
    }

    private ParameterList ReadParameters(string close)
    {
        var items = new List<Parameter>();
        var locals = new List<string>();
        Tokens.SkipNewlines();
        while (!Tokens.At(close) && !Tokens.At(";"))
        {
            items.Add(ReadParameter());
            Tokens.SkipNewlines();
            if (!Tokens.TryTake(","))
            {
                break;
            }

            Tokens.SkipNewlines();
        }

        if (Tokens.TryTake(";"))
        {
            do
            {
                locals.Add(ReadName());
            }
            while (Tokens.TryTake(","));
        }

        return new ParameterList(items, locals);
    }

    private Parameter ReadParameter()
    {
        var start = Tokens.Current.Span.Start;
        if (Tokens.TryTake("("))
        {
            parser.Enter();
            var parts = ReadParameters(")");
            Tokens.Expect(")", "behind the parameters");
            parser.Leave();
            return new Parameter(parser.Span(start), ParameterKind.Destructured, string.Empty, null, parts);
        }

        if (Tokens.TryTake("*"))
        {
            var rest = Tokens.At(TokenKind.Identifier) ? ReadName() : string.Empty;
            return new Parameter(parser.Span(start), ParameterKind.Rest, rest);
        }

        if (Tokens.TryTake("**"))
        {
            var rest = Tokens.At(TokenKind.Identifier) ? ReadName() : string.Empty;
            return new Parameter(parser.Span(start), ParameterKind.KeywordRest, rest);
        }

        if (Tokens.TryTake("&"))
        {
            return new Parameter(parser.Span(start), ParameterKind.Block, ReadName());
        }

        if (Tokens.At(TokenKind.Label))
        {
            var keyword = Tokens.Take().Text;
            parser.Locals.DeclareHere(keyword);
            var isRequired = Tokens.At(",") || Tokens.At("|") || Tokens.At(")") || Tokens.At(TokenKind.Newline) || Tokens.At("{") || Tokens.At("do");
            var given = isRequired ? null : parser.Expressions.Read(Precedence.Pipe + 1);
            return new Parameter(parser.Span(start), ParameterKind.Keyword, keyword, given);
        }

        var name = ReadName();
        if (!Tokens.TryTake("="))
        {
            return new Parameter(parser.Span(start), ParameterKind.Required, name);
        }

        var value = parser.Expressions.Read(Precedence.Pipe + 1);
        return new Parameter(parser.Span(start), ParameterKind.Optional, name, value);
    }

    private string ReadName()
    {
        if (!Tokens.At(TokenKind.Identifier))
        {
            throw Tokens.Unexpected("expected a parameter's name");
        }

        var name = Tokens.Take().Text;
        parser.Locals.DeclareHere(name);
        return name;
    }
}
