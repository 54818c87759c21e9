using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What is written with words that few sources use.
/// <code>
/// for     := "for" name { "," name } "in" expression [ "do" ] statements "end"
/// alias   := "alias" name name
/// undef   := "undef" name { "," name }
/// once    := ( "BEGIN" | "END" ) "{" statements "}"
/// defined := "defined?" ( "(" expression ")" | expression )
/// </code>
/// </summary>
internal sealed class RareWordParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>A loop is <c>each</c> whose block sets variables around it.</summary>
    public Node ReadFor()
    {
        var start = Tokens.Take().Span.Start;
        var names = new List<Token>();
        do
        {
            names.Add(Tokens.At(TokenKind.Identifier) ? Tokens.Take() : throw Tokens.Unexpected("expected a variable's name"));
            parser.Locals.Declare(names[^1].Text);
        }
        while (Tokens.TryTake(","));
        Tokens.Expect("in", "behind the variable");
        var list = parser.Statements.ReadLoopHead();
        Tokens.SkipTerminators();
        Tokens.TryTake("do");
        var known = parser.Locals.Here.ToHashSet(StringComparer.Ordinal);
        var body = parser.Statements.ReadAll("end");
        Tokens.Expect("end", "of the loop");
        var span = parser.Span(start);

        // The variables, those of the body too, are there before the first turn, so that the block finds them outside.
        var all = names.Select(name => name.Text).Concat(parser.Locals.Here.Where(name => !known.Contains(name) && DefinedCallNode.MethodOf(name) is null && !char.IsAsciiLetterUpper(name[0])));
        Node[] before = [.. all.Select(name => new AssignNode(span, new LocalNode(span, name), new LocalNode(span, name)))];
        Node[] set = [.. names.Select(name => new AssignNode(name.Span, Local(name), new LocalNode(name.Span, Turn(name))))];
        var parameters = new ParameterList([.. names.Select(name => new Parameter(name.Span, ParameterKind.Required, Turn(name)))], []);
        var block = new BlockNode(span, parameters, new SequenceNode(span, [.. set, body]));
        return new SequenceNode(span, [.. before, new CallNode(span, list, "each", [], block, NameSpan: span)]);
    }

    public Node ReadDefined()
    {
        var start = Tokens.Take().Span.Start;
        Node value;
        if (Tokens.TryTake("("))
        {
            value = parser.Expressions.Read();
            Tokens.Expect(")", "behind what is asked for");
        }
        else
        {
            value = parser.Expressions.Read(Precedence.Pipe);
        }

        return new DefinedNode(parser.Span(start), value);
    }

    /// <summary><c>alias name known</c>; of global variables: one takes the value of the other.</summary>
    public Node ReadAlias()
    {
        var start = Tokens.Take().Span.Start;
        var (name, known) = (ReadMethodName(), ReadMethodName());
        var span = parser.Span(start);
        if (name[0] == '$')
        {
            parser.Locals.Globals.UnionWith([name, known]);
            return new AssignNode(span, new LocalNode(span, name), new LocalNode(span, known));
        }

        parser.Locals.Declare(DefinedCallNode.Variable(name));
        Node[] given = [new SplatNode(span, new LocalNode(span, "given")), new HashNode(span, [new HashPairNode(span, null, new LocalNode(span, "named"))], HasBraces: false)];
        var call = new CallNode(span, null, known, given, null, new LocalNode(span, "block"));
        Node passed = parser.Locals.Knows(DefinedCallNode.Variable(known)) ? new DefinedCallNode(span, call) : call;
        var parameters = new ParameterList(
            [new Parameter(span, ParameterKind.Rest, "given"), new Parameter(span, ParameterKind.KeywordRest, "named"), new Parameter(span, ParameterKind.Block, "block")], []);
        return new AliasNode(span, name, known, new LambdaNode(span, parameters, passed));
    }

    /// <summary>Whoever takes methods away is refused when it happens.</summary>
    public Node ReadUndef()
    {
        var start = Tokens.Take().Span.Start;
        do
        {
            ReadMethodName();
        }
        while (Tokens.TryTake(","));
        return new RefusedNode(parser.Span(start), "NotImplementedError", "undef is not supported");
    }

    /// <summary><c>BEGIN { … }</c> runs where it stands; what <c>END { … }</c> has for the end of the program is never reached.</summary>
    public Node ReadOnce()
    {
        var word = Tokens.Take();
        Tokens.Expect("{", $"behind {word.Text}");
        var body = parser.Statements.ReadAll("}");
        Tokens.Expect("}", $"of {word.Text}");
        return word.Text == "BEGIN" ? body : new NilNode(parser.Span(word.Span.Start));
    }

    // A name, a symbol, a sign, a global variable.
    private string ReadMethodName()
    {
        var token = Tokens.Take();
        return token.Kind switch
        {
            TokenKind.Identifier or TokenKind.Constant or TokenKind.Keyword or TokenKind.Symbol or TokenKind.Operator => token.Text,
            TokenKind.Global => "$" + token.Text,
            _ => throw Tokens.Unexpected("expected the name of a method"),
        };
    }

    private static LocalNode Local(Token name) => new(name.Span, name.Text);

    private static string Turn(Token name) => $"turn {name.Text}";
}
