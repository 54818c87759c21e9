using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Chains of calls.
/// <code>
/// call-chain := primary { ("." | "&amp;.") name [ arguments ] [ block ] | "::" name | "[" arguments "]" }
/// </code>
/// </summary>
internal sealed class CallParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node ReadChain()
    {
        var start = Tokens.Current.Span.Start;
        var node = parser.Literals.ReadPrimary();
        while (true)
        {
            if (Tokens.At(".") || Tokens.At("&."))
            {
                parser.Grow();
                node = ReadCall(node, start);
            }
            else if (Tokens.At("::"))
            {
                parser.Grow();
                Tokens.Take();
                node = Tokens.At(TokenKind.Constant) && !(Tokens.Peek(1) is { Text: "(", Kind: TokenKind.Operator, HasSpaceBefore: false }) && !CommandArguments.BeginBehindConstant(Tokens.Peek(1))
                    ? new ConstantNode(new SourceSpan(start, Tokens.Current.Span.End), Tokens.Take().Text, node)
                    : ReadNamed(node, start, isSafe: false);
            }
            else if (Tokens.At("[") && (!Tokens.Current.HasSpaceBefore || node is LocalNode))
            {
                parser.Grow();
                var name = Tokens.Take().Span;
                var arguments = parser.Arguments.ReadUntil("]");
                node = new CallNode(parser.Span(start), node, "[]", arguments.Values, BlockArgument: arguments.Block, NameSpan: name);
            }
            else
            {
                return node;
            }
        }
    }

    /// <summary>A bare name: a local, a function with or without arguments.</summary>
    public Node ReadName(Token name, int start)
    {
        // A name before a value is a call, a variable of the name or not.
        if (parser.Locals.Knows(name.Text) && !(Tokens.At("(") && !Tokens.Current.HasSpaceBefore)
            && !CommandArguments.BeginBehindConstant(Tokens) && !(Tokens.At("{") && Tokens.Current.HasSpaceBefore && !parser.IsDoTaken))
        {
            return new LocalNode(name.Span, name.Text);
        }

        if (parser.Locals.TryNumber(name.Text))
        {
            return new LocalNode(name.Span, name.Text);
        }

        if (name.Text == "block_given?" && parser.Locals.Method is { } method)
        {
            return new NotNode(name.Span, new NotNode(name.Span, new DefinedNode(name.Span, new YieldNode(name.Span, method.UseBlock(), []))));
        }

        var call = ReadRest(null, name.Text, name.Span, start, isSafe: false);
        return parser.Locals.Knows(DefinedCallNode.Variable(name.Text)) ? new DefinedCallNode(call.Span, call) : call;
    }

    private Node ReadCall(Node receiver, int start)
    {
        var isSafe = Tokens.Take().Text == "&.";
        Tokens.SkipNewlines();
        return ReadNamed(receiver, start, isSafe);
    }

    private Node ReadNamed(Node receiver, int start, bool isSafe)
    {
        var name = Tokens.Current;
        switch (name.Kind)
        {
            case TokenKind.Identifier or TokenKind.Constant or TokenKind.Keyword:
                Tokens.Take();
                var call = ReadRest(receiver, name.Text, name.Span, start, isSafe);
                return receiver is SelfNode && !Tokens.At("=") && parser.Locals.Knows(DefinedCallNode.Variable(name.Text)) ? new DefinedCallNode(call.Span, call) : call;
            case TokenKind.Operator when name.Text == "(":
                return ReadRest(receiver, "call", name.Span, start, isSafe);
            case TokenKind.Operator when name.Text == "[" && Tokens.Peek(1).Is("]"):
                Tokens.Take();
                Tokens.Take();

                // Written as a call: hash.[]=(key, value).
                var isSetter = Tokens.At("=") && !Tokens.Current.HasSpaceBefore && Tokens.Peek(1).Is("(");
                if (isSetter)
                {
                    Tokens.Take();
                }

                return ReadRest(receiver, isSetter ? "[]=" : "[]", name.Span, start, isSafe);
            case TokenKind.Operator when name.Text is "-@" or "+@" or "!":
                Tokens.Take();
                return ReadRest(receiver, name.Text, name.Span, start, isSafe);
            case TokenKind.Operator when Precedence.Of(name.Text) is not null && name.Text is not ("?" or "&&" or "||" or ".." or "..."):
                Tokens.Take();
                return ReadRest(receiver, name.Text, name.Span, start, isSafe);
            default:
                throw Tokens.Unexpected("expected a method's name behind the dot");
        }
    }

    private CallNode ReadRest(Node? receiver, string name, SourceSpan nameSpan, int start, bool isSafe)
    {
        // Behind f.( there is no name, and the line may have been left.
        var arguments = parser.Arguments.Read(name, isCalled: nameSpan == Tokens.Current.Span);
        var block = parser.Blocks.TryRead();
        if (block is not null && arguments.Block is not null)
        {
            throw new SyntaxFailure(block.Span.Start, block.Span.Start + 1, "A call takes one block: this one has & and a block");
        }

        return new CallNode(parser.Span(start), receiver, name, arguments.Values, block, arguments.Block, isSafe, nameSpan);
    }
}
