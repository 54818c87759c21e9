using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What is written with words that few sources use.
/// <code>
/// for     := "for" name { "," name } "in" expression [ "do" ] statements "end"
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
        var all = names.Select(name => name.Text).Concat(parser.Locals.Here.Where(name => !known.Contains(name)));
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

    private static LocalNode Local(Token name) => new(name.Span, name.Text);

    private static string Turn(Token name) => $"turn {name.Text}";
}
