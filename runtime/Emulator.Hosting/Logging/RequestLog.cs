using Serilog.Core;

namespace Emulator.Hosting.Logging;

/// <summary>The log's line for a request, the same for a person's orders and for the steps of jobs.</summary>
public sealed class RequestLog(Logger log)
{
    public void Write(string method, string url, int? status, string? error, TimeSpan duration) =>
        log.Debug("{Method} {Url} {Answer} {Duration:0} ms", method, url, status?.ToString() ?? error, duration.TotalMilliseconds);

    public void Print(string line) => log.Information("{Line}", line);
}
