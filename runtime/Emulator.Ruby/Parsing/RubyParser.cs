using Emulator.Ruby.Lexing;

namespace Emulator.Ruby.Parsing;

/// <summary>Source text to syntax tree. Never throws, whatever the text; one problem is told, the first.</summary>
public static class RubyParser
{
    /// <summary>Longer sources are refused.</summary>
    public const int LongestSource = 4_000_000;

    public static ParsedSource Parse(string source)
    {
        if (source.Length > LongestSource)
        {
            return Refused(source, new SyntaxProblem(new SourceSpan(0, 0), $"The source is longer than {LongestSource} characters"));
        }

        try
        {
            var tokens = new Lexer(new SourceText(source, 0, source.Length)).ReadAll();
            return new ParsedSource(source, new ProgramParser(tokens).ReadProgram(), []);
        }
        catch (SyntaxFailure failure)
        {
            return Refused(source, failure.Problem);
        }
    }

    private static ParsedSource Refused(string source, SyntaxProblem problem) => new(source, null, [problem]);
}
