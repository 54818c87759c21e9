using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Emulator.Hosting.Doctor;

/// <summary>Looks at the machine: runtime, time zones, clock, ports. Changes nothing and sends nothing.</summary>
public static class MachineDoctor
{
    public static IEnumerable<Finding> Look(TimeProvider time)
    {
        yield return Runtime();
        yield return new Finding(
            "system", FindingState.Good, $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors");
        yield return Zones();
        yield return Year(time);
        yield return Loopback();
    }

    private static Finding Runtime() => Environment.Version.Major >= 10
        ? new("runtime", FindingState.Good, $".NET {Environment.Version}")
        : new("runtime", FindingState.Bad, $".NET {Environment.Version}", "install .NET 10");

    private static Finding Zones() => TimeZoneInfo.TryFindSystemTimeZoneById("America/Los_Angeles", out _)
        ? new("time zones", FindingState.Good, string.Create(CultureInfo.InvariantCulture, $"{TimeZoneInfo.GetSystemTimeZones().Count} known"))
        : new("time zones", FindingState.Odd, "this machine has none; UTC is used", "install the package tzdata");

    // Certificates and tokens fail in ways that nobody connects with the clock.
    private static Finding Year(TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.Year is >= 2025 and < 2100
            ? new("clock", FindingState.Good, now.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            : new("clock", FindingState.Bad, $"it says the year {now.Year}", "set the machine's clock: certificates and tokens will be refused");
    }

    // Local servers and sign-ins in a browser take a free port of the loopback address.
    private static Finding Loopback()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            socket.Listen();
            return new("ports", FindingState.Good, "a free port of 127.0.0.1 can be had");
        }
        catch (SocketException refused)
        {
            return new("ports", FindingState.Bad, $"no port of 127.0.0.1 can be had: {refused.Message}", "local servers, webhooks and sign-ins in a browser will not work");
        }
    }
}
