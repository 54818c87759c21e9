using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Methods that a source defines for itself.
/// <code>
/// def := "def" [ "self" "." ] name [ "=" ] [ "(" parameters ")" | parameters ] body "end"
///      | "def" [ "self" "." ] name [ "(" parameters ")" ] "=" expression [ "rescue" expression ]
/// </code>
/// </summary>
internal sealed class MethodParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>The name as a symbol is its value, as in Ruby.</summary>
    public Node Read()
    {
        var start = Tokens.Take().Span.Start;
        var owner = ReadOwner();
        var name = ReadName();
        var variable = DefinedCallNode.Variable(name.Text);
        parser.Locals.Declare(variable);
        var around = parser.Locals.Method;
        parser.Locals.Enter();
        parser.Locals.NameParameters();
        var (parameters, body) = ReadRest(name.Text, start);
        parser.Locals.Leave();
        parser.Locals.Method = around;
        var span = parser.Span(start);
        var lambda = new LambdaNode(span, parameters, body);
        if (owner is not null)
        {
            return new SingletonMethodNode(span, owner, name.Text, lambda);
        }

        var method = new AssignNode(span, new LocalNode(span, variable), lambda);
        return new SequenceNode(span, [method, new SymbolNode(name.Span, name.Text)]);
    }

    private Node? ReadOwner()
    {
        if (!Tokens.Peek(1).Is(".") || Tokens.Current.Kind == TokenKind.Operator)
        {
            return null;
        }

        var owner = Tokens.Take();
        Tokens.Take();
        return owner.Kind switch
        {
            TokenKind.Keyword => new SelfNode(owner.Span),
            TokenKind.Constant when !parser.Locals.Knows(owner.Text) => new ConstantNode(owner.Span, owner.Text),
            _ => new LocalNode(owner.Span, owner.Text),
        };
    }

    private Token ReadName()
    {
        if (Tokens.At(TokenKind.Operator) && ReadSign() is { } sign)
        {
            return sign;
        }

        if (Tokens.Current.Kind is not (TokenKind.Identifier or TokenKind.Constant or TokenKind.Keyword))
        {
            throw Tokens.Unexpected("expected the method's name");
        }

        // "def size=(x)" and "def size= x" are writers, "def size = 1" and "def size() = 1" are methods of one expression.
        var name = Tokens.Take();
        if (!Tokens.At("=") || Tokens.Current.HasSpaceBefore || !(Tokens.Peek(1).Is("(") || Tokens.Peek(1).Kind == TokenKind.Identifier))
        {
            return name;
        }

        Tokens.Take();
        return name with { Text = name.Text + "=" };
    }

    // "def ==(other)", "def [](key)", "def -@".
    private Token? ReadSign()
    {
        var first = Tokens.Current;
        if (first.Text == "[")
        {
            Tokens.Take();
            Tokens.Expect("]", "of the method's name");
            var isSetter = Tokens.At("=") && !Tokens.Current.HasSpaceBefore;
            if (isSetter)
            {
                Tokens.Take();
            }

            return first with { Kind = TokenKind.Identifier, Text = isSetter ? "[]=" : "[]" };
        }

        if (first.Text is "-@" or "+@" or "!" or "~" || (Precedence.Of(first.Text) is not null && first.Text is not ("?" or "&&" or "||" or ".." or "...")))
        {
            Tokens.Take();
            return first with { Kind = TokenKind.Identifier };
        }

        return null;
    }

    private (ParameterList Parameters, Node Body) ReadRest(string name, int start)
    {
        var parameters = ReadParameters();
        var block = parameters.Items.FirstOrDefault(item => item.Kind == ParameterKind.Block);
        var method = new MethodScope(name, block?.Name) { Parameters = parameters };
        parser.Locals.Method = method;
        var body = Tokens.TryTake("=") ? ReadExpression(start) : parser.Branches.ReadBodyToEnd(start);
        return (method.Named(parameters, Tokens.Current.Span), body);
    }

    private ParameterList ReadParameters()
    {
        if (Tokens.TryTake("("))
        {
            var parameters = parser.Parameters.Read(")");
            Tokens.Expect(")", "behind the parameters");
            return parameters;
        }

        return Tokens.At(TokenKind.Newline) || Tokens.At(";") || Tokens.At("=") ? ParameterList.None : parser.Parameters.Read(";");
    }

    private Node ReadExpression(int start)
    {
        Tokens.SkipNewlines();
        return parser.Assignments.Rescued(parser.Expressions.Read(), start);
    }
}
