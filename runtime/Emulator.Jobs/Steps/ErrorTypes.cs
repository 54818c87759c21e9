using Emulator.Sdk;

namespace Emulator.Jobs.Steps;

/// <summary>The classes of failures as job pages name them (runtime-semantics.md 7.2).</summary>
public static class ErrorTypes
{
    public static string Of(FailureKind kind, int? status) => status is null ? Of(kind) : Of(kind, status.Value);

    private static string Of(FailureKind kind, int status) =>
        status switch
        {
            401 => "Unauthorized",
            403 => "Forbidden",
            404 => "Not found",
            422 => "Unprocessable",
            429 => "Rate limit",
            >= 500 => "Server error",
            _ => Of(kind),
        };

    private static string Of(FailureKind kind) =>
        kind switch
        {
            FailureKind.Connector => "Connector error",
            FailureKind.Http => "Request refused",
            FailureKind.Timeout => "Timeout",
            FailureKind.Unreachable => "Service unreachable",
            FailureKind.Format => "Unreadable answer",
            FailureKind.Input => "Invalid input",
            FailureKind.Formula => "Formula",
            FailureKind.Connection => "Connection",
            _ => "Connector code",
        };
}
