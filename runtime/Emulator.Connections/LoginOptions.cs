using System.Net;

namespace Emulator.Connections;

/// <summary>How a browser login is made when the authentication type asks for one (connector-sdk.md 2.6).</summary>
public sealed record LoginOptions
{
    /// <summary>The port of the callback; registered with the service as part of the redirect address.</summary>
    public int Port { get; init; } = 45555;

    /// <summary>Where the callback is listened for. The redirect address says <c>localhost</c> whatever this is.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>True for services that take no redirect address without TLS; the certificate is made for the occasion.</summary>
    public bool IsHttps { get; init; }

    /// <summary>Shows the consent page to the person: opens a browser, or prints the address.</summary>
    public Action<Uri> ShowPage { get; init; } = _ => { };
}
