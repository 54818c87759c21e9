using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Choices by value or by pattern.
/// <code>
/// case := "case" [ expression ] { "when" value { "," value } [ "then" ] statements } [ "else" statements ] "end"
///       | "case" expression { "in" pattern [ ("if" | "unless") expression ] [ "then" ] statements } [ "else" statements ] "end"
/// </code>
/// </summary>
internal sealed class CaseParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node Read()
    {
        var start = Tokens.Take().Span.Start;
        var subject = Tokens.At(TokenKind.Newline) || Tokens.At(";") || Tokens.At("when") ? null : parser.Statements.ReadExpression(mayMatch: false);
        Tokens.SkipTerminators();
        if (Tokens.At("in") && subject is not null)
        {
            var (patterns, rest) = ReadBranches("in", ReadIn);
            return new CaseInNode(parser.Span(start), subject, patterns, rest);
        }

        var (branches, otherwise) = ReadBranches("when", ReadWhen);
        return new CaseNode(parser.Span(start), subject, branches, otherwise);
    }

    private (List<T> Branches, Node? Else) ReadBranches<T>(string word, Func<T> read)
    {
        var branches = new List<T>();
        while (Tokens.At(word))
        {
            branches.Add(read());
        }

        if (branches.Count == 0)
        {
            throw Tokens.Unexpected("expected when");
        }

        var otherwise = Tokens.TryTake("else") ? parser.Statements.ReadAll("end") : null;
        Tokens.Expect("end", "of the case");
        return (branches, otherwise);
    }

    private WhenNode ReadWhen()
    {
        var start = Tokens.Take().Span.Start;
        var patterns = new List<Node>();
        do
        {
            Tokens.SkipNewlines();
            patterns.Add(parser.Assignments.ReadElement());
        }
        while (Tokens.TryTake(","));
        var body = ReadBody("when");
        return new WhenNode(parser.Span(start), patterns, body);
    }

    private InNode ReadIn()
    {
        var start = Tokens.Take().Span.Start;
        var pattern = parser.Patterns.ReadTop();
        Node? guard = null;
        if (Tokens.At("if") || Tokens.At("unless"))
        {
            var word = Tokens.Take();
            guard = parser.Statements.ReadExpression();
            guard = word.Text == "if" ? guard : new NotNode(guard.Span, guard);
        }

        var body = ReadBody("in");
        return new InNode(parser.Span(start), pattern, guard, body);
    }

    private SequenceNode ReadBody(string word)
    {
        Tokens.SkipTerminators();
        Tokens.TryTake("then");
        return parser.Statements.ReadAll(word, "else", "end");
    }
}
