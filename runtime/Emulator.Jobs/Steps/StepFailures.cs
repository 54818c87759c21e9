using Emulator.Formulas;
using Emulator.Jobs.Journal;
using Emulator.Sdk;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Steps;

/// <summary>Turns what a step may throw into the failure that its record carries.</summary>
internal sealed class StepFailures(TimeProvider time, Identifiers identifiers)
{
    /// <summary>True for what can go wrong in a job. Anything else is a bug, or a cancellation, and is not caught.</summary>
    public static bool Explain(Exception thrown) => thrown is ConnectorException or SchemaException or StepException or FormulaException;

    /// <summary>The failure of that step.</summary>
    public Failure Of(Exception thrown, StepRecord step, SourcePlace place) =>
        Of(thrown) with
        {
            Adapter = step.Provider,
            Action = step.Name,
            LineNumber = step.Number,
            Place = place.ToString(),
            ConnectorPlace = (thrown as ConnectorException)?.Place is { } code ? Shown(code) : null,
        };

    private Failure Of(Exception thrown) =>
        thrown switch
        {
            ConnectorException refusal => Of(refusal),
            StepException step => New(step.Kind, step.ErrorType, step.Message) with
            {
                IsRetryable = step.Kind == FailureKind.Timeout,
                Status = step.Status,
                InnerMessage = step.Body,
            },
            FormulaException => New(FailureKind.Formula, ErrorTypes.Of(FailureKind.Formula, null), thrown.Message),
            _ => New(FailureKind.Input, ErrorTypes.Of(FailureKind.Input, null), thrown.Message),
        };

    // Folder and file say which connector it is; where it is installed is nothing for a journal.
    private static string Shown(string code) =>
        Path.Join(Path.GetFileName(Path.GetDirectoryName(code)), Path.GetFileName(code)).Replace('\\', '/');

    private Failure Of(ConnectorException refusal) =>
        New(refusal.Kind, ErrorTypes.Of(refusal.Kind, refusal.Status), refusal.Message) with
        {
            InnerMessage = refusal.Body,
            Status = refusal.Status,
            RetryAfter = refusal.RetryAfter,
            IsRetryable = refusal.IsRetryable,
        };

    private Failure New(FailureKind kind, string errorType, string message) =>
        new()
        {
            Kind = kind,
            ErrorType = errorType,
            Message = message,
            ErrorId = identifiers.Error(),
            At = time.GetUtcNow(),
        };
}
