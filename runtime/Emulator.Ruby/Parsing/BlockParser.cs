using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Blocks, lambdas and methods.
/// <code>
/// block      := "{" [ "|" parameters "|" ] statements "}" | "do" [ "|" parameters "|" ] body "end"
/// lambda     := "->" [ "(" parameters ")" | parameters ] block
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
            parameters = parser.Parameters.Read(")");
            Tokens.Expect(")", "behind the parameters");
        }
        else if (!Tokens.At("{") && !Tokens.At("do"))
        {
            parameters = parser.Parameters.Read("{");
        }

        var (_, body) = ReadBody(parameters, mayHavePipes: false);
        parser.Locals.Leave();
        parser.Leave();
        return new LambdaNode(parser.Span(start), parameters, body);
    }

    /// <summary>The parameters and the body of a method, to its <c>end</c>.</summary>
    /// <param name="start">Where it begins.</param>
    public (ParameterList Parameters, Node Body) ReadMethod(int start)
    {
        parser.Locals.Enter();
        var parameters = ParameterList.None;
        if (Tokens.TryTake("("))
        {
            parameters = parser.Parameters.Read(")");
            Tokens.Expect(")", "behind the parameters");
        }
        else if (!Tokens.At(TokenKind.Newline) && !Tokens.At(";"))
        {
            parameters = parser.Parameters.Read(";");
        }

        var body = parser.Branches.ReadBodyToEnd(start);
        parser.Locals.Leave();
        return (parameters, body);
    }

    // _1 and _2 are parameters of a block that names none and uses them.
    private ParameterList Numbered(int from)
    {
        var most = Tokens.Since(from).Where(token => token.Kind == TokenKind.Identifier).Select(token => token.Text switch { "_1" => 1, "_2" => 2, _ => 0 })
            .DefaultIfEmpty(0).Max();
        var span = Tokens.Current.Span;
        return most == 0 ? ParameterList.None : new ParameterList(
            [.. Enumerable.Range(1, most).Select(number => new Parameter(span, ParameterKind.Required, $"_{number}"))], []);
    }

    private (ParameterList Parameters, Node Body) ReadBody(ParameterList parameters, bool mayHavePipes)
    {
        var isBrace = Tokens.At("{");
        if (!isBrace && !Tokens.At("do"))
        {
            throw Tokens.Unexpected("expected { or do");
        }

        Tokens.Take();
        var from = Tokens.Position;
        Tokens.SkipNewlines();
        if (mayHavePipes && Tokens.TryTake("|"))
        {
            parameters = parser.Parameters.Read("|");
            Tokens.Expect("|", "behind the parameters");
        }
        else if (mayHavePipes)
        {
            Tokens.TryTake("||");
        }

        if (parameters.Items.Count == 0)
        {
            parser.Locals.DeclareHere("_1");
            parser.Locals.DeclareHere("_2");
        }

        var body = isBrace ? parser.ReadStatements("}") : parser.Branches.ReadBodyToEnd(Tokens.Current.Span.Start);
        if (isBrace)
        {
            Tokens.Expect("}", "at the end of the block");
        }

        return (parameters.Items.Count == 0 && parameters.Locals.Count == 0 ? Numbered(from) : parameters, body);
    }
}
