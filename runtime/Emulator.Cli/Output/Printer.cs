using System.Text;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Problems;

namespace Emulator.Cli.Output;

/// <summary>Prints results for people or, with --json, for programs.</summary>
internal sealed class Printer(Terminal terminal, bool json)
{
    // Characters of a document that are written at once.
    private const int Enough = 1 << 15;

    public bool IsJson { get; } = json;

    public Terminal Terminal { get; } = terminal;

    public Paint Paint { get; } = new(terminal.Color);

    public void Line(string text = "") => Terminal.Out.WriteLine(text);

    /// <summary>Progress, changes and remarks: beside the result, never in it.</summary>
    public void Note(string text) => Terminal.Error.WriteLine(text);

    /// <summary>One document or one line of many.</summary>
    public void Json(Value value) => Terminal.Out.WriteLine(PlainJson.Write(value));

    /// <summary>One document whose last member is a list, written as it is read: a long one is never in memory as a whole.</summary>
    /// <param name="head">The other members; at least one.</param>
    /// <param name="name">The list's key.</param>
    /// <param name="items">The list.</param>
    public async Task JsonAsync(RecordValue head, string name, IAsyncEnumerable<Value> items)
    {
        var text = new StringBuilder(PlainJson.Write(head));
        text.Remove(text.Length - 1, 1).Append(',').Append(PlainJson.Write(name)).Append(":[");
        var between = string.Empty;
        await foreach (var item in items)
        {
            text.Append(between).Append(PlainJson.Write(item));
            between = ",";
            if (text.Length > Enough)
            {
                await Terminal.Out.WriteAsync(text);
                text.Clear();
            }
        }

        await Terminal.Out.WriteLineAsync(text.Append("]}"));
    }

    /// <summary>Prints the problems sorted by place; true when one of them is an error.</summary>
    public bool Problems(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems
            .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column))
        {
            if (IsJson)
            {
                Json(AsValue(problem));
            }
            else
            {
                Note(AsText(problem));
            }
        }

        return problems.Any(problem => problem.Severity == ProblemSeverity.Error);
    }

    private string AsText(Problem problem)
    {
        var severity = problem.Severity switch
        {
            ProblemSeverity.Error => Paint.Bad("error"),
            ProblemSeverity.Warning => Paint.Warn("warning"),
            _ => Paint.Dim("remark"),
        };
        var hint = problem.Hint is null ? string.Empty : $"; {problem.Hint}";
        var path = problem.JsonPath is null ? string.Empty : Paint.Dim($" (at {problem.JsonPath})");
        return $"{Paint.Strong(problem.Place.ToString())} {severity} {problem.Code} {problem.Message}{hint}{path}";
    }

    private static RecordValue AsValue(Problem problem) => RecordValue.Of(
        ("code", problem.Code),
        ("severity", problem.Severity switch { ProblemSeverity.Error => "error", ProblemSeverity.Warning => "warning", _ => "info" }),
        ("file", problem.Place.File),
        ("line", problem.Place.Line),
        ("column", problem.Place.Column),
        ("path", problem.JsonPath),
        ("message", problem.Message),
        ("hint", problem.Hint));
}
