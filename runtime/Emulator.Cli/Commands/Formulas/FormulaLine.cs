using System.Text.Json;
using Emulator.Formulas;
using Emulator.Formulas.Contexts;
using Emulator.Ruby.Conversion;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Formulas;

/// <summary>One line of a batch: a formula with its context in, its typed result out.</summary>
internal sealed class FormulaLine(FormulaSurroundings surroundings)
{
    /// <summary>Never throws for what a line may hold: a line that cannot be read is answered with an error.</summary>
    public string Answer(string line)
    {
        var id = Value.Null;
        try
        {
            var asked = PlainJson.Read(line);
            id = asked["id"];
            return asked["formula"].AsText() is { } formula
                ? Write(id, Evaluate(formula, asked["context"]))
                : Write(id, TypedResult.Error("ArgumentError", "the line has no formula"));
        }
        catch (JsonException broken)
        {
            return Write(id, TypedResult.Error("JSON::ParserError", broken.Message));
        }
        catch (FormatException broken)
        {
            return Write(id, TypedResult.Error("ArgumentError", $"now: {broken.Message}"));
        }
    }

    public TypedResult Evaluate(string expression, Value context)
    {
        var problems = new List<Problem>();
        var formula = Formula.Read(expression, new SourcePlace("formula", 1, 0), problems);
        return formula is null
            ? TypedResult.Error("SyntaxError", problems.FirstOrDefault()?.ToString() ?? "not a formula")
            : formula.EvaluateTyped(new FormulaContext(context, surroundings));
    }

    private static string Write(Value id, TypedResult result)
    {
        var zone = result.Zone is null ? string.Empty : $",\"zone\":{PlainJson.Write(result.Zone)}";
        return $"{{\"id\":{PlainJson.Write(id)},\"type\":\"{result.Type}\",\"value\":{result.Json}{zone}}}";
    }
}
