using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What a call is given, in parentheses or without.
/// <code>
/// arguments := "(" [ argument { "," argument } ] ")" | argument { "," argument }
/// argument  := ["*" | "&amp;"] expression | label expression | expression "=>" expression | "**" expression
/// yield     := "yield" [ arguments ]
/// </code>
/// </summary>
internal sealed class ArgumentParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>The arguments of the name before; none where none begin.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isCalled">True where a bracket can be nothing else than theirs.</param>
    public ArgumentNodes Read(string name, bool isCalled = false)
    {
        if (Tokens.At("(") && (isCalled || !Tokens.Current.HasSpaceBefore))
        {
            Tokens.Take();
            return ReadUntil(")");
        }

        var begins = CommandArguments.Begin(Tokens) || (name[^1] is '?' or '!' && CommandArguments.BeginAtOnce(Tokens));
        return begins ? ReadCommand() : ArgumentNodes.None;
    }

    /// <summary>Arguments and the bracket that closes them.</summary>
    public ArgumentNodes ReadUntil(string close)
    {
        var wasTaken = parser.IsDoTaken;
        parser.IsDoTaken = false;
        var arguments = new ArgumentList(parser);
        Tokens.SkipNewlines();
        while (!Tokens.At(close))
        {
            arguments.ReadOne();
            Tokens.SkipNewlines();
            if (!Tokens.TryTake(","))
            {
                break;
            }

            Tokens.SkipNewlines();
        }

        Tokens.Expect(close, "behind the arguments");
        parser.IsDoTaken = wasTaken;
        return arguments.Finish();
    }

    /// <summary><c>yield</c>: a call of the method's block.</summary>
    public Node ReadYield()
    {
        var word = Tokens.Take();
        if (parser.Locals.Method is not { } method)
        {
            throw new SyntaxFailure(word.Span.Start, word.Span.End, "yield stands only in a method", "name the block &block and call it");
        }

        var arguments = Read(word.Text);
        return new YieldNode(parser.Span(word.Span.Start), method.UseBlock(), arguments.Values);
    }

    /// <summary><c>super</c>: a call of the method of the same name that was inherited.</summary>
    public Node ReadSuper()
    {
        var word = Tokens.Take();
        if (parser.Locals.Method is not { } method)
        {
            Read(word.Text);
            parser.Blocks.TryRead();
            return new RefusedNode(parser.Span(word.Span.Start), "RuntimeError", "super called outside of method");
        }

        var isBare = !(Tokens.At("(") && !Tokens.Current.HasSpaceBefore) && !CommandArguments.Begin(Tokens);
        var arguments = isBare ? method.PassedOn(word.Span) : Read(word.Text);
        var block = parser.Blocks.TryRead();
        var passed = block is null ? arguments.Block ?? new LocalNode(word.Span, method.UseBlock()) : null;
        var span = parser.Span(word.Span.Start);
        return new SuperNode(span, new CallNode(span, new SelfNode(word.Span), method.Name, arguments.Values, block, passed, NameSpan: word.Span));
    }

    private ArgumentNodes ReadCommand()
    {
        var wasTaken = parser.IsDoTaken;
        parser.IsDoTaken = true;
        var arguments = new ArgumentList(parser);
        do
        {
            Tokens.SkipNewlines();
            arguments.ReadOne();
        }
        while (Tokens.TryTake(","));
        parser.IsDoTaken = wasTaken;
        return arguments.Finish();
    }
}
