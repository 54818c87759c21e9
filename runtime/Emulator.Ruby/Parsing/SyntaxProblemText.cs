namespace Emulator.Ruby.Parsing;

/// <summary>A problem as people read it: where, what, and a caret under the place.</summary>
public static class SyntaxProblemText
{
    private const int MostBefore = 60;
    private const int MostAfter = 40;

    /// <summary><c>line 1, column 5: Unexpected ): expected a value</c>, the line, and a caret line.</summary>
    public static string Render(string source, SyntaxProblem problem)
    {
        var at = Math.Min(problem.Span.Start, source.Length);
        var lineStart = at == 0 ? 0 : source.LastIndexOf('\n', at - 1) + 1;
        var lineEnd = source.IndexOf('\n', at) is >= 0 and var end ? end : source.Length;
        var line = source.AsSpan(0, at).Count('\n') + 1;
        var from = Math.Max(lineStart, at - MostBefore);
        var shown = source[from..Math.Min(lineEnd, at + MostAfter)].Replace('\t', ' ').TrimEnd('\r');
        return $"line {line}, column {at - lineStart + 1}: {problem.Message}\n{shown}\n{new string(' ', at - from)}^";
    }
}
