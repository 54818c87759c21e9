using Emulator.Cli.Output;
using Emulator.Formulas;
using Emulator.Formulas.Contexts;
using Emulator.Ruby;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Parsing;
using Emulator.Values.Json;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Formulas;

/// <summary>
/// Evaluates one formula and tells its result with its type; what is wrong with it as a sentence and the formula with a
/// caret under the place. With --json the same as an object.
/// </summary>
internal sealed class FormulaAnswer(Printer printer, FormulaContext context)
{
    private const string ErrorType = "error";

    /// <summary>False when there is no result.</summary>
    public bool Tell(string expression)
    {
        var problems = new List<Problem>();
        var formula = Formula.Read(expression, new SourcePlace("formula", 1, 0), problems);
        if (printer.IsJson)
        {
            return TellProgram(formula?.EvaluateTyped(context) ?? TypedResult.Error("SyntaxError", problems[0].ToString()));
        }

        foreach (var problem in problems)
        {
            var words = problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}";
            var isError = problem.Severity == ProblemSeverity.Error;
            Point(expression, problem.Place.Column - 1, words, isError ? printer.Paint.Bad : printer.Paint.Warn);
        }

        return formula is not null && TellPerson(expression, formula.EvaluateTyped(context));
    }

    private bool TellProgram(TypedResult result)
    {
        var zone = result.Zone is null ? string.Empty : $",\"zone\":{PlainJson.Write(result.Zone)}";
        printer.Line($"{{\"type\":\"{result.Type}\",\"value\":{result.Json}{zone}}}");
        return result.Type != ErrorType;
    }

    private bool TellPerson(string expression, TypedResult result)
    {
        if (result.Type != ErrorType)
        {
            printer.Line($"{result.Json}  {printer.Paint.Dim($"({result.Type}{(result.Zone is null ? string.Empty : " " + result.Zone)})")}");
            return true;
        }

        var error = PlainJson.Read(result.Json);
        var words = $"{error["error"].AsText()}: {error["message"].AsText()}";

        // The = that the span counts is not typed here.
        Point(expression, result.Span?.Start - 1, result.Remark is null ? words : $"{words}; {result.Remark}", printer.Paint.Bad);
        return false;
    }

    private void Point(string expression, int? column, string words, Func<string, string> tone)
    {
        printer.Note(tone(words));
        if (column is not >= 0)
        {
            return;
        }

        var at = column.Value;
        foreach (var line in SyntaxProblemText.Render(expression, new SyntaxProblem(new SourceSpan(at, at), words)).Split('\n')[1..])
        {
            printer.Note($"  {line}");
        }
    }
}
