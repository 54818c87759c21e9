using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Classes and modules of a source's own.
/// <code>
/// class  := "class" path [ "&lt;" expression ] body "end" | "class" "&lt;&lt;" expression body "end"
/// module := "module" path body "end"
/// path   := constant { "::" constant }
/// </code>
/// </summary>
internal sealed class ClassParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node ReadClass()
    {
        var start = Tokens.Take().Span.Start;
        if (Tokens.TryTake("<<"))
        {
            var owner = parser.Expressions.Read();
            return new SingletonNode(parser.Span(start), owner, ReadBody(start));
        }

        var path = ReadPath();
        var parent = Tokens.TryTake("<") ? parser.Expressions.Read() : null;
        var body = ReadBody(start);
        return new ClassNode(parser.Span(start), path, parent, body, IsModule: false);
    }

    public Node ReadModule()
    {
        var start = Tokens.Take().Span.Start;
        var path = ReadPath();
        var body = ReadBody(start);
        return new ClassNode(parser.Span(start), path, null, body, IsModule: true);
    }

    // A name alone is a variable that everything behind it sees, as other constants of the file.
    private Node ReadPath()
    {
        Tokens.TryTake("::");
        var start = Tokens.Current.Span.Start;
        var first = ReadName();
        if (!Tokens.At("::"))
        {
            parser.Locals.Declare(first.Text);
            return new LocalNode(first.Span, first.Text);
        }

        Node path = parser.Locals.Knows(first.Text) ? new LocalNode(first.Span, first.Text) : new ConstantNode(first.Span, first.Text);
        while (Tokens.TryTake("::"))
        {
            var name = ReadName();
            path = new ConstantNode(parser.Span(start), name.Text, path);
        }

        return path;
    }

    private Token ReadName() => Tokens.At(TokenKind.Constant) ? Tokens.Take() : throw Tokens.Unexpected("expected the name of a class, which begins with a capital");

    private Node ReadBody(int start)
    {
        var around = parser.Locals.Method;
        parser.Locals.Method = null;
        parser.Locals.Enter();
        parser.Locals.NameParameters();
        var body = parser.Branches.ReadBodyToEnd(start);
        parser.Locals.Leave();
        parser.Locals.Method = around;
        return body;
    }
}
