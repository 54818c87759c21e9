using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Blocks and lambdas.
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
            var wasTaken = parser.IsDoTaken;
            parser.IsDoTaken = true;
            parameters = parser.Parameters.Read("{");
            parser.IsDoTaken = wasTaken;
        }

        var (all, body) = ReadBody(parameters, mayHavePipes: false);
        parser.Locals.Leave();
        parser.Leave();
        return new LambdaNode(parser.Span(start), all, body);
    }

    // _1 to _9 are parameters of a block that names none and uses them.
    private ParameterList Numbered(int start)
    {
        var span = new SourceSpan(start, start + 1);
        return parser.Locals.Numbered == 0 ? ParameterList.None : new ParameterList(
            [.. Enumerable.Range(1, parser.Locals.Numbered).Select(number => new Parameter(span, ParameterKind.Required, $"_{number}"))], []);
    }

    private (ParameterList Parameters, Node Body) ReadBody(ParameterList parameters, bool mayHavePipes)
    {
        var isBrace = Tokens.At("{");
        if (!isBrace && !Tokens.At("do"))
        {
            throw Tokens.Unexpected("expected { or do");
        }

        var from = Tokens.Take().Span.Start;
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

        if (parameters.Items.Count > 0)
        {
            parser.Locals.NameParameters();
        }

        var body = isBrace ? parser.Statements.ReadAll("}") : parser.Branches.ReadBodyToEnd(Tokens.Current.Span.Start);
        if (isBrace)
        {
            Tokens.Expect("}", "at the end of the block");
        }

        return (parameters.Items.Count == 0 && parameters.Locals.Count == 0 ? Numbered(from) : parameters, body);
    }
}
