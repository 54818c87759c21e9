using Emulator.Connections;
using Emulator.Jobs.Journal;
using Serilog.Core;

namespace Emulator.Hosting.Logging;

/// <summary>Tells in the log of every request and of every line that a connector prints, in a job or outside of one.</summary>
public sealed class RequestLog(Logger log)
{
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

    public void Write(string line) => log.Information("{Line}", line);

    private void Write(string method, string url, int? status, string? error, TimeSpan duration) => log.Debug(
        "{Method} {Url} {Answer} {Duration:0} ms", method, url, status?.ToString() ?? error, duration.TotalMilliseconds);
}
