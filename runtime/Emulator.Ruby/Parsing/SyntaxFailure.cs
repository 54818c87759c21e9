namespace Emulator.Ruby.Parsing;

/// <summary>Carries a problem from the depth of lexer and parser to <see cref="RubyParser"/>, which alone catches it.</summary>
internal sealed class SyntaxFailure(SyntaxProblem problem) : Exception(problem.Message)
{
    public SyntaxFailure(int start, int end, string message, string? hint = null)
        : this(new SyntaxProblem(new SourceSpan(start, end), message, hint))
    {
    }

    public SyntaxProblem Problem { get; } = problem;
}
