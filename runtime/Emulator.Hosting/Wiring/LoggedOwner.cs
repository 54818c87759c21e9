using Emulator.Connections;
using Emulator.Hosting.Logging;
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Wiring;

/// <summary>The person at the command line as the owner of requests: they are logged when a log is asked for.</summary>
internal static class LoggedOwner
{
    public static OperationOwner Make(IServiceProvider room)
    {
        var log = room.GetRequiredService<RequestLog>();
        return new OperationOwner { Requested = log.Write, Print = log.Write };
    }
}
