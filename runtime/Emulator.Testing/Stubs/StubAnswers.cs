using Emulator.Jobs.Steps;
using Emulator.Jobs.Stubs;
using Emulator.Sdk;
using Emulator.Testing.Data;
using Emulator.Values;

namespace Emulator.Testing.Stubs;

/// <summary>Turns the answers of stubs into those that the engine asks for.</summary>
internal static class StubAnswers
{
    /// <param name="reply">The answer.</param>
    /// <param name="call">How many calls came before.</param>
    /// <param name="pills">What formulas may ask for, beside the step's input and the number of the call.</param>
    public static StepAnswer Of(StubReply reply, int call, Func<CasePills> pills) => (answered, cancellation) =>
    {
        if (reply is MadeUpReply)
        {
            return answered.MakeUp(cancellation);
        }

        var known = pills()
            .With("input", answered.Input)
            .With("call", RecordValue.Of(("index", call), ("number", call + 1)));
        return reply switch
        {
            OutputReply output => new ValueTask<Value>(output.Output.Evaluate(known)),
            ErrorReply error => throw Failure(error, known),
            _ => throw new InvalidOperationException($"no answer of {reply.GetType().Name}"),
        };
    };

    private static StepException Failure(ErrorReply error, CasePills pills)
    {
        var kind = error.Status is null ? FailureKind.Connector : FailureKind.Http;
        var message = error.Message.Evaluate(pills);
        var body = error.Body?.Evaluate(pills);
        return new StepException(kind, error.Type ?? ErrorTypes.Of(kind, error.Status), message.AsText() ?? message.ToString())
        {
            Status = error.Status,
            Body = body?.AsText() ?? body?.ToString(),
        };
    }
}
