using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What ends with <c>end</c>.
/// <code>
/// if    := ("if" | "unless") expression [ "then" ] statements { "elsif" … } [ "else" statements ] "end"
/// while := ("while" | "until") expression [ "do" ] statements "end"
/// begin := "begin" body "end"
/// body  := statements { "rescue" [ classes ] [ "=>" name ] statements } [ "else" statements ] [ "ensure" statements ]
/// </code>
/// </summary>
internal sealed class BranchParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node ReadIf()
    {
        var start = Tokens.Current.Span.Start;
        var isUnless = Tokens.Take().Text == "unless";
        var condition = parser.Statements.ReadLoopHead();
        Tokens.SkipTerminators();
        Tokens.TryTake("then");
        var then = parser.Statements.ReadAll("elsif", "else", "end");
        var otherwise = ReadElse();
        return isUnless
            ? new IfNode(parser.Span(start), condition, otherwise, then)
            : new IfNode(parser.Span(start), condition, then, otherwise);
    }

    public Node ReadWhile()
    {
        var start = Tokens.Current.Span.Start;
        var isUntil = Tokens.Take().Text == "until";
        var condition = parser.Statements.ReadLoopHead();
        Tokens.SkipTerminators();
        Tokens.TryTake("do");
        var body = parser.Statements.ReadAll("end");
        Tokens.Expect("end", "of the loop");
        return new WhileNode(parser.Span(start), condition, body, isUntil, RunsFirst: false);
    }

    public Node ReadBegin()
    {
        var start = Tokens.Take().Span.Start;
        var body = ReadBodyToEnd(start);
        return body as BeginNode ?? new BeginNode(body.Span, body, [], null, null);
    }

    /// <summary>A body with its rescues, and the <c>end</c>.</summary>
    public Node ReadBodyToEnd(int start)
    {
        var body = parser.Statements.ReadAll("rescue", "else", "ensure", "end");
        var rescues = new List<RescueNode>();
        while (Tokens.At("rescue"))
        {
            rescues.Add(ReadRescue());
        }

        var otherwise = Tokens.TryTake("else") ? parser.Statements.ReadAll("ensure", "end") : null;
        var ensure = Tokens.TryTake("ensure") ? parser.Statements.ReadAll("end") : null;
        Tokens.Expect("end", "of what begins here");
        return rescues.Count == 0 && otherwise is null && ensure is null
            ? body
            : new BeginNode(parser.Span(start), body, rescues, otherwise, ensure);
    }

    private Node? ReadElse()
    {
        if (Tokens.At("elsif"))
        {
            parser.Enter();
            var nested = ReadIf();
            parser.Leave();
            return nested;
        }

        var otherwise = Tokens.TryTake("else") ? parser.Statements.ReadAll("end") : null;
        Tokens.Expect("end", "of the if");
        return otherwise;
    }

    private RescueNode ReadRescue()
    {
        var start = Tokens.Take().Span.Start;
        var classes = new List<Node>();
        while (!Tokens.At(TokenKind.Newline) && !Tokens.At("=>") && !Tokens.At("then") && !Tokens.At(";"))
        {
            classes.Add(parser.Assignments.ReadElement());
            if (!Tokens.TryTake(","))
            {
                break;
            }

            Tokens.SkipNewlines();
        }

        var target = Tokens.TryTake("=>") ? parser.Targets.Check(parser.Calls.ReadChain()) : null;
        Tokens.SkipTerminators();
        Tokens.TryTake("then");
        var body = parser.Statements.ReadAll("rescue", "else", "ensure", "end");
        var span = parser.Span(start);
        return target switch
        {
            null => new RescueNode(span, classes, null, body),
            LocalNode local => new RescueNode(span, classes, local.Name, body),
            _ => new RescueNode(span, classes, Raised, new SequenceNode(span, [new AssignNode(target.Span, target, new LocalNode(target.Span, Raised)), body])),
        };
    }

    // "rescue => @error": no source can name a variable so.
    private const string Raised = "raised error";
}
