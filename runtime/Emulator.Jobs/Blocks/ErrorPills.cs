using Emulator.Connections.Http;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Jobs.Blocks;

/// <summary>A failure as the pills of the handler that caught it (recipe-format 7.7).</summary>
internal static class ErrorPills
{
    public static RecordValue Of(Failure failure, int retries) => RecordValue.Of(
        ("message", failure.Message),
        ("type", failure.ErrorType),
        ("error_type_id", failure.Kind.ToString().ToLowerInvariant()),
        ("error_at", new TimeValue(failure.At)),
        ("uuid", failure.ErrorId),
        ("line_number", JournalValue.Of(failure.LineNumber)),
        ("adapter", failure.Adapter),
        ("action", failure.Action),
        ("retry_count", retries),
        ("inner_message", failure.InnerMessage),
        ("http_response", Response(failure)),

        // Two names that guides give and the platform's own editor does not know (runtime-semantics.md 3.6).
        ("error_message", failure.Message),
        ("error_type", failure.ErrorType));

    private static Value Response(Failure failure) => failure.Status is not { } status
        ? Value.Null
        : RecordValue.Of(
            ("code", status),
            ("body", failure.InnerMessage),
            ("protocol", "HTTP/1.1"),
            ("raw_status_text", ReasonPhrases.Of(status)),
            ("normalized_status_text", Normalized(ReasonPhrases.Of(status))),
            ("retry_after", failure.RetryAfter));

    private static string Normalized(string phrase) => phrase.ToLowerInvariant().Replace(' ', '_').Replace('-', '_').Replace("'", string.Empty);
}
