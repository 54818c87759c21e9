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
    public ArgumentNodes Read(string name)
    {
        if (Tokens.At("(") && !Tokens.Current.HasSpaceBefore)
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
