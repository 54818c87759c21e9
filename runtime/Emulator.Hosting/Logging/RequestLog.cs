using Emulator.Connections;
using Emulator.Jobs.Journal;
using Emulator.Values.Secrets;
using Serilog;
using Serilog.Core;

namespace Emulator.Hosting.Logging;

/// <summary>Tells in the log of every request and of every line that a connector prints, in a job or outside of one.</summary>
public sealed class RequestLog : IDisposable
{
    // Null where nobody reads: the log's library is not even loaded then.
    private readonly Logger? _log;

    private RequestLog(Logger? log) => _log = log;

    /// <summary>A log to the writer, masked; null: no log.</summary>
    public static RequestLog To(TextWriter? writer, SecretMask mask) => new(writer is null ? null : Open(writer, mask));

    public void Dispose() => _log?.Dispose();

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

    private static Logger Open(TextWriter writer, SecretMask mask) =>
        new LoggerConfiguration().MinimumLevel.Debug().WriteTo.Sink(new MaskedSink(writer, mask)).CreateLogger();
}
