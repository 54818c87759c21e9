using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>Runs a step without its connector: the input is evaluated as ever, and the output is given or made up.</summary>
internal sealed class StepAnswering(OfflineSchemas offline, StepSchemas schemas, TimeProvider time)
{
    /// <summary>The input is evaluated and converted, required fields are asked for, and the given output is converted.</summary>
    public async Task<Value> AnswerAsync(
        LinkedOperation step, JobRun run, StepAnswer answer, StepTrace trace, CancellationToken cancellation)
    {
        var given = run.InputOf(step.Step, trace);
        var link = step as LinkedAction;
        var schema = link is null ? null : await offline.FindAsync(link, given, time, cancellation);
        var input = schema?.Render(given) ?? (link is { Shape.IsEmpty: true } ? schemas.Render(link.Written, given, run) : given);
        trace.Input = input;
        var call = new AnsweredCall(
            run.Recipe.Recipe, step.Step, input, run.Pills, async token => await MadeUpAsync(step, run, given, trace, token));
        var output = StepOutput.AsRecord(await answer(call, cancellation), "the answer in the connector's place");
        return run.Options.AnswersAsSeen ? output : schema?.Parse(output) ?? output;
    }

    public async Task<Value> MakeUpAsync(LinkedOperation step, JobRun run, StepTrace trace, CancellationToken cancellation)
    {
        var given = run.InputOf(step.Step, trace);
        return await MadeUpAsync(step, run, given, trace, cancellation);
    }

    private async ValueTask<Value> MadeUpAsync(
        LinkedOperation step, JobRun run, RecordValue given, StepTrace trace, CancellationToken cancellation)
    {
        trace.Add(MadeUpOutput.Mark);
        run.Pills.MadeUp.IsThere = true;
        var fields = (step as LinkedAction)?.Action.OutputFields;
        return await MadeUpOutput.OfAsync(step.Step, fields, given, run.Recipe.Wishes.For(step.Step.As), time, cancellation);
    }
}
