using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Jobs.Journal;

/// <summary>Takes every known secret out of what is about to be journalled.</summary>
internal sealed class JournalMask(SecretMask mask)
{
    public string Apply(string text) => mask.Apply(text);

    public Value Apply(Value value) => mask.Apply(value);

    public StepRecord Apply(StepRecord step) => mask.IsEmpty ? step : Masked(step);

    private StepRecord Masked(StepRecord step) =>
        step with
        {
            Input = mask.Apply(step.Input),
            Output = mask.Apply(step.Output),
            Requests = [.. step.Requests.Select(Apply)],
            Lines = [.. step.Lines.Select(mask.Apply)],
            Changes = [.. step.Changes.Select(change => change with { Value = mask.Apply(change.Value) })],
            Failure = Apply(step.Failure),
        };

    public Failure? Apply(Failure? failure) =>
        failure is null
            ? null
            : failure with
            {
                Message = mask.Apply(failure.Message),
                InnerMessage = failure.InnerMessage is { } inner ? mask.Apply(inner) : null,
                Place = failure.Place is { } place ? mask.Apply(place) : null,
                ConnectorPlace = failure.ConnectorPlace is { } code ? mask.Apply(code) : null,
            };

    private StepRequest Apply(StepRequest request) =>
        request with
        {
            Url = mask.Apply(request.Url),
            Error = request.Error is { } error ? mask.Apply(error) : null,
        };
}
