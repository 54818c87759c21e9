using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>Arguments one by one; pairs without braces are gathered into one hash at the end.</summary>
internal sealed class ArgumentList(ProgramParser parser)
{
    private readonly List<Node> _values = [];
    private readonly List<HashPairNode> _pairs = [];
    private Node? _block;

    public void ReadOne()
    {
        var tokens = parser.Tokens;
        var start = tokens.Current.Span.Start;
        if (tokens.TryTake("&"))
        {
            _block = IsOver(tokens) && parser.Locals.Method is { } method ? new LocalNode(parser.Span(start), method.UseBlock()) : parser.Expressions.Read();
        }
        else if (tokens.At("...") && tokens.Peek(1).Is(")") && parser.Locals.Method is { } passing)
        {
            tokens.Take();
            PassOn(passing, parser.Span(start));
        }
        else if (tokens.TryTake("*"))
        {
            var list = IsOver(tokens) && parser.Locals.Method is { } around ? around.UseRest(parser.Span(start)) : parser.Expressions.Read();
            _values.Add(new SplatNode(parser.Span(start), list));
        }
        else if (parser.Collections.TryReadPair() is { } pair)
        {
            _pairs.Add(pair);
        }
        else
        {
            var value = ReadValue();
            if (tokens.TryTake("=>"))
            {
                tokens.SkipNewlines();
                var right = parser.Expressions.Read();
                _pairs.Add(new HashPairNode(parser.Span(start), value, right));
            }
            else if (_pairs.Count > 0)
            {
                throw new SyntaxFailure(value.Span.Start, value.Span.End, "A plain argument cannot follow named ones");
            }
            else
            {
                _values.Add(value);
            }
        }
    }

    // "(...)": everything that the method was given.
    private void PassOn(MethodScope method, SourceSpan span)
    {
        _values.Add(new SplatNode(span, new LocalNode(span, MethodScope.NamelessRest)));
        _pairs.Add(new HashPairNode(span, null, new LocalNode(span, MethodScope.NamelessKeywords)));
        _block = new LocalNode(span, method.UseBlock());
    }

    private static bool IsOver(TokenStream tokens) => tokens.At(")") || tokens.At(",") || tokens.At("]");

    public ArgumentNodes Finish() => new(
        _pairs.Count == 0 ? _values : [.. _values, new HashNode(new SourceSpan(_pairs[0].Span.Start, _pairs[^1].Span.End), [.. _pairs], HasBraces: false)],
        _block);

    private Node ReadValue() => parser.Tokens.At("not") ? parser.Statements.ReadExpression() : parser.Expressions.Read();
}
