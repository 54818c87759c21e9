using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// The parameters of blocks, lambdas and methods.
/// <code>
/// parameters := parameter { "," parameter } [ ";" name { "," name } ]
/// parameter  := name [ "=" expression ] | "*" [ name ] | "**" name | "&amp;" [ name ] | "..." | label [ expression ] | "(" parameters ")"
/// </code>
/// </summary>
internal sealed class ParameterParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public ParameterList Read(string close)
    {
        var items = new List<Parameter>();
        var locals = new List<string>();
        Tokens.SkipNewlines();
        while (!Tokens.At(close) && !Tokens.At(";"))
        {
            if (close == ")" && Tokens.TryTake("..."))
            {
                var span = Tokens.Current.Span;
                items.Add(new Parameter(span, ParameterKind.Rest, MethodScope.NamelessRest));
                items.Add(new Parameter(span, ParameterKind.KeywordRest, MethodScope.NamelessKeywords));
                items.Add(new Parameter(span, ParameterKind.Block, MethodScope.NamelessBlock));
                break;
            }

            items.Add(ReadOne(close));
            Tokens.SkipNewlines();
            if (!Tokens.TryTake(","))
            {
                break;
            }

            Tokens.SkipNewlines();

            // |a,| takes the first of a list as |a, *| does.
            if (close == "|" && Tokens.At(close) && items is [{ Kind: ParameterKind.Required or ParameterKind.Destructured }])
            {
                items.Add(new Parameter(Tokens.Current.Span, ParameterKind.Rest, string.Empty));
            }
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

    private Parameter ReadOne(string close)
    {
        var start = Tokens.Current.Span.Start;
        if (Tokens.TryTake("("))
        {
            parser.Enter();
            var parts = Read(")");
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
            var block = Tokens.At(TokenKind.Identifier) ? ReadName() : MethodScope.NamelessBlock;
            return new Parameter(parser.Span(start), ParameterKind.Block, block);
        }

        if (Tokens.At(TokenKind.Label))
        {
            var keyword = Tokens.Take().Text;
            parser.Locals.DeclareHere(keyword);
            var isRequired = Tokens.At(",") || Tokens.At(close) || Tokens.At(";") || Tokens.At(TokenKind.Newline) || Tokens.At("do");
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
