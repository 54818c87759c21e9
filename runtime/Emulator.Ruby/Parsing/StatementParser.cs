using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Statements and the words that join them.
/// <code>
/// statements := [ statement { (newline | ";") statement } ]
/// statement  := expression-statement modifiers
/// expression-statement := negation { ("and" | "or") negation }
/// negation   := "not" negation | assignment | expression [ ("=>" | "in") pattern ]
/// </code>
/// </summary>
internal sealed class StatementParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public SequenceNode ReadAll(params string[] ends)
    {
        var start = Tokens.Current.Span.Start;
        var wasTaken = parser.IsDoTaken;
        parser.IsDoTaken = false;
        var statements = new List<Node>();
        Tokens.SkipTerminators();
        while (!AtEnd(ends))
        {
            statements.Add(Read());
            if (!AtEnd(ends) && !Tokens.At(TokenKind.Newline) && !Tokens.At(";"))
            {
                throw Tokens.Unexpected(ends.Length > 0 ? $"expected an operator or {string.Join(", ", ends)}" : "expected an operator or the end");
            }

            Tokens.SkipTerminators();
        }

        parser.IsDoTaken = wasTaken;
        return new SequenceNode(new SourceSpan(start, Math.Max(start, Tokens.PreviousEnd)), statements);
    }

    public Node Read()
    {
        parser.Enter();
        var start = Tokens.Current.Span.Start;
        var node = parser.Modifiers.ReadRest(parser.Targets.TryRead() ?? parser.Assignments.ReadRest(ReadExpression()), start);
        parser.Leave();
        return node;
    }

    /// <param name="mayMatch">False where an <c>in</c> belongs to what stands around.</param>
    public Node ReadExpression(bool mayMatch = true)
    {
        var start = Tokens.Current.Span.Start;
        var left = ReadNegation(mayMatch);
        while (Tokens.At("and") || Tokens.At("or"))
        {
            parser.Grow();
            var isAnd = Tokens.Take().Text == "and";
            Tokens.SkipNewlines();
            var right = ReadNegation(mayMatch);
            left = isAnd ? new AndNode(parser.Span(start), left, right) : new OrNode(parser.Span(start), left, right);
        }

        return left;
    }

    /// <summary>What stands between the word of a loop and its body: a <c>do</c> there is the loop's.</summary>
    public Node ReadLoopHead()
    {
        var wasTaken = parser.IsDoTaken;
        parser.IsDoTaken = true;
        var head = ReadExpression();
        parser.IsDoTaken = wasTaken;
        return head;
    }

    private Node ReadNegation(bool mayMatch)
    {
        if (!Tokens.At("not"))
        {
            var read = parser.Expressions.Read();
            return mayMatch && (Tokens.At("=>") || Tokens.At("in")) ? ReadMatch(read) : read;
        }

        parser.Enter();
        var start = Tokens.Take().Span.Start;
        var value = ReadNegation(mayMatch);
        parser.Leave();
        return new NotNode(parser.Span(start), value);
    }

    private MatchNode ReadMatch(Node value)
    {
        parser.Grow();
        var isTest = Tokens.Take().Text == "in";
        var pattern = parser.Patterns.ReadTop();
        return new MatchNode(parser.Span(value.Span.Start), value, pattern, isTest);
    }

    private bool AtEnd(string[] ends)
    {
        if (Tokens.At(TokenKind.End))
        {
            return true;
        }

        foreach (var end in ends)
        {
            if (Tokens.At(end))
            {
                return true;
            }
        }

        return ends.Length == 0 && (Tokens.At(")") || Tokens.At("}") || Tokens.At("]") || Tokens.At("end"));
    }
}
