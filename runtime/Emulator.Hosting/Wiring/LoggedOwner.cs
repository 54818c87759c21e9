using Emulator.Connections;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace Emulator.Hosting.Wiring;

/// <summary>The person at the command line as the owner of requests: they are logged when a log is asked for.</summary>
internal static class LoggedOwner
{
    public static OperationOwner Make(IServiceProvider room)
    {
        var log = room.GetRequiredService<Logger>();
        return new OperationOwner
        {
            Requested = request => log.Debug(
                "{Method} {Url} {Answer} {Duration:0} ms",
                request.Method, request.Url, request.Status?.ToString() ?? request.Error, request.Duration.TotalMilliseconds),
            Print = line => log.Information("{Line}", line),
        };
    }
}
