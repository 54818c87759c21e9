using Emulator.Ruby;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>What an error of a lambda is to the step that called it.</summary>
internal static class LambdaFailure
{
    /// <summary>The failure; null for a bug of ours or a cancellation, which go on as they are.</summary>
    /// <param name="thrown">What came out of the lambda.</param>
    /// <param name="place">Gives the place of a span; of none, that of the lambda.</param>
    public static ConnectorException? Of(Exception thrown, Func<SourceSpan?, string?> place) => thrown switch
    {
        RubyException { Origin: ConnectorException refused } error => new ConnectorException(refused.Kind, refused.Message, refused)
        {
            Status = refused.Status,
            Verb = refused.Verb,
            Body = refused.Body,
            RetryAfter = refused.RetryAfter,
            IsCutOff = refused.IsCutOff,
            ErrorClass = ClassOf(refused),
            VendorMessage = refused.VendorMessage,
            Place = place(error.NameSpan ?? error.Span),
        },
        RubyException error => new ConnectorException(
            error.ClassName is ErrorClasses.Runtime or "RuntimeError" ? FailureKind.Connector : FailureKind.Plugin, error.Message, error)
        {
            ErrorClass = error.ClassName == "Workato::ArgumentError" ? ErrorClasses.Argument : error.ClassName,
            Place = place(error.NameSpan ?? error.Span),
        },
        LimitException { Limit: "depth" } depth => Plugin($"stack level too deep: {depth.Message}", "SystemStackError", depth, place(depth.Span)),
        LimitException limit => Plugin(limit.Message, ErrorClasses.Limit, limit, place(limit.Span)),
        SchemaException { Conversion: null } schema => Plugin(schema.Message, "Workato::Connector::Sdk::InvalidSchemaError", schema, place(null)),
        _ => null,
    };

    /// <summary>The class by which the vendor's tool knows a failure.</summary>
    public static string ClassOf(ConnectorException refused) => refused.ErrorClass ?? refused.Kind switch
    {
        FailureKind.Timeout => ErrorClasses.Timeout,
        FailureKind.Http => ErrorClasses.RequestFailed,
        FailureKind.Format => ErrorClasses.JsonAnswer,
        FailureKind.Unreachable => "SocketError",
        _ => ErrorClasses.Runtime,
    };

    private static ConnectorException Plugin(string message, string errorClass, Exception thrown, string? place) =>
        new(FailureKind.Plugin, message, thrown) { ErrorClass = errorClass, Place = place };
}
