using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.History.Tables;

/// <summary>The parts of a record that few records of a batch have, as one value and back.</summary>
internal static class BatchRest
{
    public static bool IsThere(StepRecord step) =>
        step.Outcome != StepOutcome.Succeeded || step.Requests.Count > 0 || step.Lines.Count > 0 || step.Retries > 0
        || step.Connection is not null || step.Failure is not null;

    public static RecordValue Of(StepRecord step) => RecordValue.Of(
        ("outcome", step.Outcome.ToString().ToLowerInvariant()),
        ("requests", ListValue.From(step.Requests.Select(request => request.ToValue()))),
        ("lines", ListValue.From(step.Lines.Select(Value.Of))),
        ("retries", step.Retries),
        ("connection", step.Connection?.ToValue() ?? Value.Null),
        ("failure", step.Failure?.ToValue() ?? Value.Null));

    public static StepRecord Give(StepRecord step, Value rest) => step with
    {
        Outcome = Enum.Parse<StepOutcome>(rest["outcome"].AsText()!, ignoreCase: true),
        Requests = [.. ((ListValue)rest["requests"]).Select(StepRequest.From)],
        Lines = [.. ((ListValue)rest["lines"]).Select(line => line.AsText()!)],
        Retries = (int)((IntegerValue)rest["retries"]).Small,
        Connection = ConnectionUsed.From(rest["connection"]),
        Failure = Failure.From(rest["failure"]),
    };
}
