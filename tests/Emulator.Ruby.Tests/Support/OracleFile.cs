using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Emulator.Ruby.Tests.Support;

/// <summary>
/// Answers of a real Ruby, a JSON object a line: <c>expression</c> with <c>inspect</c>, or with <c>error</c> (the class) and
/// <c>message</c>. Files stand in a folder <c>oracle</c> beside the test that reads them.
/// </summary>
internal static class OracleFile
{
    /// <summary>One case a line, named by its expression; for <c>TestCaseSource</c>.</summary>
    public static IEnumerable<TestCaseData> Cases(string name, [CallerFilePath] string reader = "") => Lines(name, reader)
        .Select(line => new TestCaseData(line.Expression, line.Answer).SetArgDisplayNames(line.Expression));

    /// <summary>Every line whose answer differs here, as text that shows both; empty when all agree.</summary>
    public static IReadOnlyList<string> Differences(string name, [CallerFilePath] string reader = "") =>
    [
        .. from line in Lines(name, reader)
           let answer = Answer(line.Expression)
           where answer != line.Answer
           select $"{line.Expression}: expected {line.Answer}, was {answer}",
    ];

    /// <summary>The expressions of every file that has some.</summary>
    public static IReadOnlyList<string> Expressions([CallerFilePath] string reader = "") =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(reader)!, ".."), "*.jsonl", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(line => Member(line, "expression"))
            .OfType<string>(),
    ];

    /// <summary>The text that a line holds under the name; null when it has none.</summary>
    public static string? Member(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty(name, out var member) ? member.GetString() : null;
    }

    private static IEnumerable<(string Expression, string Answer)> Lines(string name, string reader) =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(reader)!, "oracle", name))
            .Where(line => line.Length > 0)
            .Select(Read);

    private static (string Expression, string Answer) Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var answer = root.TryGetProperty("inspect", out var inspect)
            ? inspect.GetString()!
            : $"{root.GetProperty("error").GetString()}: {root.GetProperty("message").GetString()}";
        return (root.GetProperty("expression").GetString()!, answer);
    }

    // What no Ruby program may raise is a difference too, and must not hide the lines behind it.
    private static string Answer(string expression)
    {
        try
        {
            return Expression.Answer(expression);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"{failure.GetType().Name}: {failure.Message}";
        }
    }
}
