using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// A whole source, and what the parsers of its parts share: tokens, scopes, depth.
/// <code>
/// program := statements
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
        Statements = new StatementParser(this);
        Expressions = new ExpressionParser(this);
        Calls = new CallParser(this);
        Arguments = new ArgumentParser(this);
        Literals = new LiteralParser(this);
        Texts = new TextParser(this);
        Collections = new CollectionParser(this);
        Blocks = new BlockParser(this);
        Parameters = new ParameterParser(this);
        Branches = new BranchParser(this);
        Cases = new CaseParser(this);
        Patterns = new PatternParser(this);
        PatternParts = new PatternPartsParser(this);
        Assignments = new AssignmentParser(this);
        Targets = new TargetParser(this);
        Methods = new MethodParser(this);
        Classes = new ClassParser(this);
        RareWords = new RareWordParser(this);
        Modifiers = new ModifierParser(this);
    }

    public TokenStream Tokens { get; }

    public LocalScopes Locals { get; }

    public StatementParser Statements { get; }

    public ExpressionParser Expressions { get; }

    public CallParser Calls { get; }

    public ArgumentParser Arguments { get; }

    public LiteralParser Literals { get; }

    public TextParser Texts { get; }

    public CollectionParser Collections { get; }

    public BlockParser Blocks { get; }

    public ParameterParser Parameters { get; }

    public BranchParser Branches { get; }

    public CaseParser Cases { get; }

    public PatternParser Patterns { get; }

    public PatternPartsParser PatternParts { get; }

    public AssignmentParser Assignments { get; }

    public TargetParser Targets { get; }

    public MethodParser Methods { get; }

    public ClassParser Classes { get; }

    public RareWordParser RareWords { get; }

    public ModifierParser Modifiers { get; }

    /// <summary>True while a <c>do</c> belongs to a loop or an outer command and not to the call before it.</summary>
    public bool IsDoTaken { get; set; }

    public SequenceNode ReadProgram()
    {
        Tokens.DeclareMethods(Locals);
        var program = Statements.ReadAll();
        return Tokens.At(TokenKind.End) ? program with { Globals = Locals.Globals } : throw Tokens.Unexpected("expected an operator or the end");
    }

    /// <summary>The source of an interpolation, with the same locals.</summary>
    public SequenceNode ReadInner(List<Token> tokens)
    {
        Enter();
        var inner = new ProgramParser(tokens, Locals, _height).ReadProgram();
        Leave();
        return inner;
    }

    public SourceSpan Span(int start) => new(start, Math.Max(start, Tokens.PreviousEnd));

    public void Enter() => _height.Enter(Tokens.Current);

    public void Leave() => _height.Leave();

    /// <summary>To be called for every node that is put on top of one that was read.</summary>
    public void Grow() => _height.Grow(Tokens.Current);
}
