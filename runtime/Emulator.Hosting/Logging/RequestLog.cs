using Emulator.Connections;
using Emulator.Jobs.Journal;
using Emulator.Values.Secrets;
using Serilog;

namespace Emulator.Hosting.Logging;

/// <summary>Tells in the log of every request and of every line that a connector prints, in a job or outside of one.</summary>
public sealed class RequestLog
{
    // Null where nobody reads: the log's library is not even loaded then.
    private readonly ILogger? _log;

    private RequestLog(ILogger? log) => _log = log;

    /// <summary>False where nobody reads: then there is no need to write either.</summary>
    public bool IsOn => _log is not null;

    /// <summary>A log to the writer, masked; null: no log.</summary>
    public static RequestLog To(TextWriter? writer, SecretMask mask) => writer is null ? new(null) : Open(writer, mask);

    public void Write(RequestRecord request) => Write(request.Method, request.Url, request.Status, request.Error, request.Duration);

    public void Write(StepRecord step)
    {
        foreach (var request in step.Requests)
        {
            Write(request.Method, request.Url, request.Status, request.Error, request.Duration);
        }

        foreach (var line in step.Lines)
        {
            Write(line);
        }
    }

    public void Write(string line) => _log?.Information("{Line}", line);

    private void Write(string method, string url, int? status, string? error, TimeSpan duration) => _log?.Debug(
        "{Method} {Url} {Answer} {Duration:0} ms", method, url, status?.ToString() ?? error, duration.TotalMilliseconds);

    private static RequestLog Open(TextWriter writer, SecretMask mask) =>
        new(new LoggerConfiguration().MinimumLevel.Debug().WriteTo.Sink(new MaskedSink(writer, mask)).CreateLogger());
}
