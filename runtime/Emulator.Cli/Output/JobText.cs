using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Output;

/// <summary>A job as people read it: its state, then a line for each step; in full also what went in and out.</summary>
internal sealed class JobText(Printer printer, bool full)
{
    private const string Hidden = "(masked by the recipe)";

    public void Head(Job job, bool isCutOff)
    {
        var paint = printer.Paint;
        var took = job is { StartedAt: { } started, CompletedAt: { } completed } ? $" in {Clock.Show(completed - started)}" : string.Empty;
        printer.Line($"{paint.Strong(job.Id)}  {paint.Apply(isCutOff ? JobStateTone.CutOff : JobStateTone.Show(job.State))}{took}  {job.RecipeName}");
        if (full)
        {
            printer.Line($"  {job.Title}");
            printer.Line($"  recipe {job.RecipeId}  {paint.Dim($"sha256 {job.RecipeSha256[..12]}")}  created {Clock.Show(job.CreatedAt)}");
        }
    }

    public void Step(StepRecord step)
    {
        var paint = printer.Paint;
        var mark = step.Outcome switch
        {
            StepOutcome.Succeeded => paint.Good("✓"),
            StepOutcome.Failed => paint.Bad("✗"),
            _ => paint.Dim("-"),
        };
        var connection = step.Connection is { } used
            ? paint.Dim($"  {used.Name} v{used.Version}{(used.Authentication is null ? string.Empty : $" {used.Authentication}")}")
            : string.Empty;
        var duration = step.Number == 0 ? string.Empty : $"  {Clock.Show(step.Duration)}";
        printer.Line($"  {mark} {step.Number,2}  {step.As,-12} {Operation(step)}{duration}{connection}");
        if (full)
        {
            Detail(step);
        }
    }

    /// <summary>The columns of the job report, where the recipe has some.</summary>
    public void Report(Job job)
    {
        foreach (var (label, value) in job.Report)
        {
            printer.Line($"  {printer.Paint.Dim(label + ":")} {value.AsText()}");
        }
    }

    public void Failure(Job job)
    {
        if (job.Failure is not { } failure)
        {
            return;
        }

        printer.Line($"    {printer.Paint.Bad(failure.Message)}");
        if (AnswerLine.Of(failure) is { } answer)
        {
            printer.Line($"    {answer}");
        }

        foreach (var line in Places(failure))
        {
            printer.Line($"    {printer.Paint.Dim(line)}");
        }
    }

    public void WaysOn(Job job)
    {
        printer.Line("  Its process is gone. Go on with it, or end it:");
        printer.Line($"    emulator jobs resume {job.Id}");
        printer.Line($"    emulator jobs cancel {job.Id}");
    }

    // The author looks for the step first; who writes connectors goes on to the second.
    private static IEnumerable<string> Places(Failure failure)
    {
        if (failure.Place is { } step)
        {
            yield return $"at {step}";
        }

        if (failure.ConnectorPlace is { } code)
        {
            yield return $"in {code}";
        }
    }

    private void Detail(StepRecord step)
    {
        foreach (var request in step.Requests)
        {
            var answer = request.Status?.ToString() ?? request.Error ?? "no answer";
            printer.Line($"        {request.Method} {request.Url}  {answer}  {Clock.Show(request.Duration)}");
        }

        if (step.Retries > 0)
        {
            printer.Line($"        retried {step.Retries} times");
        }

        foreach (var line in step.Lines)
        {
            printer.Line($"        | {line}");
        }

        Data("input", step.Input, step.MaskData);
        Data("output", step.Output, step.MaskData);
    }

    private void Data(string name, Value value, bool hidden)
    {
        if (value.IsNull)
        {
            return;
        }

        var lines = hidden ? [Hidden] : PlainJson.Write(value, indented: true).Split('\n');
        printer.Line($"        {name,-7} {lines[0].TrimEnd('\r')}");
        foreach (var line in lines.Skip(1))
        {
            printer.Line($"                {line.TrimEnd('\r')}");
        }
    }

    // A block has no provider; in a loop the round says which of its runs this is.
    private static string Operation(StepRecord step)
    {
        var name = step.Provider.Length == 0 ? step.Name : $"{step.Provider}.{step.Name}";
        var answer = step is { Name: "if" or "elsif" or "while_condition", Provider: "", Output: BooleanValue truth } ? $" {(truth.Truth ? "yes" : "no")}" : string.Empty;
        return step.Rounds.Length == 0 ? name + answer : $"{name}{answer}  [{step.Rounds}]";
    }
}
