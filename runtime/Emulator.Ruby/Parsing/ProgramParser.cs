using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Statements; the other parsers share its tokens, scopes and depth.
/// <code>
/// program   := statements
/// statements := [ statement { (newline | ";") statement } ]
/// statement := expression-statement modifiers
/// expression-statement := negation { ("and" | "or") negation }
/// negation  := "not" negation | assignment | expression
/// </code>
/// </summary>
internal sealed class ProgramParser
{
    private readonly TreeHeight _height;

    public ProgramParser(List<Token> tokens)
        : this(tokens, new LocalScopes(), new TreeHeight())
    {
    }

    private ProgramParser(List<Token> tokens, LocalScopes locals, TreeHeight height)
    {
        (Tokens, Locals, _height) = (new TokenStream(tokens), locals, height);
        Expressions = new ExpressionParser(this);
        Calls = new CallParser(this);
        Literals = new LiteralParser(this);
        Collections = new CollectionParser(this);
        Blocks = new BlockParser(this);
        Parameters = new ParameterParser(this);
        Branches = new BranchParser(this);
        Assignments = new AssignmentParser(this);
        Targets = new TargetParser(this);
        Methods = new MethodParser(this);
        RareWords = new RareWordParser(this);
        Modifiers = new ModifierParser(this);
    }

    public TokenStream Tokens { get; }

    public LocalScopes Locals { get; }

    public ExpressionParser Expressions { get; }

    public CallParser Calls { get; }

    public LiteralParser Literals { get; }

    public CollectionParser Collections { get; }

    public BlockParser Blocks { get; }

    public ParameterParser Parameters { get; }

    public BranchParser Branches { get; }

    public AssignmentParser Assignments { get; }

    public TargetParser Targets { get; }

    public MethodParser Methods { get; }

    public RareWordParser RareWords { get; }

    public ModifierParser Modifiers { get; }

    /// <summary>True while a <c>do</c> belongs to a loop or an outer command and not to the call before it.</summary>
    public bool IsDoTaken { get; set; }

    public SequenceNode ReadProgram()
    {
        var program = ReadStatements();
        return Tokens.At(TokenKind.End) ? program : throw Tokens.Unexpected("expected an operator or the end");
    }

    /// <summary>The source of an interpolation, with the same locals.</summary>
    public SequenceNode ReadInner(List<Token> tokens)
    {
        Enter();
        var inner = new ProgramParser(tokens, Locals, _height).ReadProgram();
        Leave();
        return inner;
    }

    public SequenceNode ReadStatements(params ReadOnlySpan<string> ends)
    {
        var start = Tokens.Current.Span.Start;
        var wasTaken = IsDoTaken;
        IsDoTaken = false;
        var statements = new List<Node>();
        Tokens.SkipTerminators();
        while (!AtEnd(ends))
        {
            statements.Add(ReadStatement());
            if (!AtEnd(ends) && !Tokens.At(TokenKind.Newline) && !Tokens.At(";"))
            {
                throw Tokens.Unexpected(ends.Length > 0 ? $"expected an operator or {string.Join(", ", ends.ToArray())}" : "expected an operator or the end");
            }

            Tokens.SkipTerminators();
        }

        IsDoTaken = wasTaken;
        return new SequenceNode(new SourceSpan(start, Math.Max(start, Tokens.PreviousEnd)), statements);
    }

    public Node ReadStatement()
    {
        Enter();
        var start = Tokens.Current.Span.Start;
        var node = Modifiers.ReadRest(Targets.TryRead() ?? Assignments.ReadRest(ReadExpressionStatement()), start);
        Leave();
        return node;
    }

    public Node ReadExpressionStatement()
    {
        var start = Tokens.Current.Span.Start;
        var left = ReadNegation();
        while (Tokens.At("and") || Tokens.At("or"))
        {
            Grow();
            var isAnd = Tokens.Take().Text == "and";
            Tokens.SkipNewlines();
            var right = ReadNegation();
            left = isAnd ? new AndNode(Span(start), left, right) : new OrNode(Span(start), left, right);
        }

        return left;
    }

    /// <summary>What stands between the word of a loop and its body: a <c>do</c> there is the loop's.</summary>
    public Node ReadLoopHead()
    {
        var wasTaken = IsDoTaken;
        IsDoTaken = true;
        var head = ReadExpressionStatement();
        IsDoTaken = wasTaken;
        return head;
    }

    public SourceSpan Span(int start) => new(start, Math.Max(start, Tokens.PreviousEnd));

    public void Enter() => _height.Enter(Tokens.Current);

    public void Leave() => _height.Leave();

    /// <summary>To be called for every node that is put on top of one that was read.</summary>
    public void Grow() => _height.Grow(Tokens.Current);

    private Node ReadNegation()
    {
        if (!Tokens.At("not"))
        {
            return Expressions.Read();
        }

        Enter();
        var start = Tokens.Take().Span.Start;
        var value = ReadNegation();
        Leave();
        return new NotNode(Span(start), value);
    }

    private bool AtEnd(ReadOnlySpan<string> ends)
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
