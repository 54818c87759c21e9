using System.Diagnostics;
using Emulator.Formulas;
using Emulator.Formulas.Contexts;
using Emulator.Ruby.Errors;
using Emulator.Values.Json;
using Emulator.Values.Problems;

namespace Emulator.Benchmarks.Formulas;

/// <summary>One published vector: how long its formula takes to compile, to evaluate, and to evaluate
/// with its result made data for a field, in nanoseconds.</summary>
internal sealed record FormulaSpeed(string Id, string Formula, bool IsError, double Compile, double Evaluate, double Deliver)
{
    private const double LeastBatch = 200_000;

    /// <summary>Null for a vector whose formula is refused when it is read.</summary>
    public static FormulaSpeed? Of(string line)
    {
        var vector = PlainJson.Read(line);
        var text = vector["formula"].AsText()!;
        if (Read(text) is not { } formula)
        {
            return null;
        }

        var context = new FormulaContext(vector["context"], FormulaSurroundings.Default);
        return new FormulaSpeed(
            vector["id"].AsText()!, text, vector["type"].AsText() == "error", Fastest(() => Read(text)), Fastest(() => Run(formula, context)), Fastest(() => RunForField(formula, context)));
    }

    /// <summary>The faster of two measurements, each figure for itself.</summary>
    public FormulaSpeed Fastest(FormulaSpeed other) => this with
    {
        Compile = Math.Min(Compile, other.Compile),
        Evaluate = Math.Min(Evaluate, other.Evaluate),
        Deliver = Math.Min(Deliver, other.Deliver),
    };

    private static Formula? Read(string text) => Emulator.Formulas.Formula.Read(text, new SourcePlace("formula", 1, 0), new List<Problem>());

    private static void Run(Formula formula, FormulaContext context)
    {
        try
        {
            formula.Run(Emulator.Formulas.Formula.Begin(context), context);
        }
        catch (RubyException)
        {
            // A formula that fails is timed with its failure.
        }
    }

    private static void RunForField(Formula formula, FormulaContext context)
    {
        try
        {
            formula.Evaluate(context);
        }
        catch (FormulaException)
        {
            // A formula that fails is timed with its failure.
        }
    }

    private static double Fastest(Action body)
    {
        var count = 16;
        double spent;
        while ((spent = Time(body, count)) < LeastBatch && count < 1_000_000)
        {
            count *= 2;
        }

        return Enumerable.Range(0, 4).Select(_ => Time(body, count)).Prepend(spent).Min() / count;
    }

    private static double Time(Action body, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < count; index++)
        {
            body();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
