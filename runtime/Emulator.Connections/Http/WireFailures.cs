using System.Net.Sockets;
using Emulator.Sdk;

namespace Emulator.Connections.Http;

/// <summary>Says in plain words why no answer came (connector-sdk.md 3.6).</summary>
internal static class WireFailures
{
    public static ConnectorException Timeout(string verb, Exception? inner = null) =>
        new(FailureKind.Timeout, "Timed out reading data from server", inner) { Verb = verb };

    public static ConnectorException TooLarge(string verb, long limit) =>
        new(FailureKind.Format, $"the answer is larger than {limit} bytes, which is the limit") { Verb = verb };

    public static ConnectorException Of(Exception failure, WireRequest request)
    {
        var host = request.Address.HostAndPort;
        var target = host.Contains(':', StringComparison.Ordinal)
            ? host
            : $"{host}:{(request.Address.Scheme == "https" ? 443 : 80)}";
        var socket = SocketErrorIn(failure);
        if (socket == SocketError.TimedOut)
        {
            return new(FailureKind.Timeout, "Timed out connecting to server", failure) { Verb = request.Verb };
        }

        if (socket is null && failure is not HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            })
        {
            return new(FailureKind.Http, "Server broke connection", failure) { Verb = request.Verb, IsCutOff = true };
        }

        var reason = Reason(failure as HttpRequestException, socket);
        return new(FailureKind.Unreachable, $"Cannot reach {target}: {reason}", failure)
        {
            Verb = request.Verb, ErrorClass = ClassOf(failure, socket), VendorMessage = Words(target, failure, socket),
        };
    }

    // As Ruby's own library says it.
    private static string? Words(string target, Exception failure, SocketError? socket)
    {
        string Unopened(string reason) => $"Failed to open TCP connection to {target} ({reason})";
        return socket switch
        {
            SocketError.ConnectionReset => "Connection reset by peer",
            SocketError.ConnectionRefused => Unopened($"Connection refused - connect(2) for {target.Replace("localhost:", "127.0.0.1:", StringComparison.OrdinalIgnoreCase)}"),
            SocketError.NetworkUnreachable => Unopened($"Network is unreachable - connect(2) for {target}"),
            SocketError.HostUnreachable => Unopened($"No route to host - connect(2) for {target}"),
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => Unopened("getaddrinfo: Name or service not known"),
            _ when failure is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
                Unopened("getaddrinfo: Name or service not known"),
            _ => null,
        };
    }

    // Ruby's own classes, which connectors may rescue.
    private static string ClassOf(Exception failure, SocketError? socket) => socket switch
    {
        SocketError.ConnectionRefused => "Errno::ECONNREFUSED",
        SocketError.ConnectionReset => "Errno::ECONNRESET",
        SocketError.NetworkUnreachable => "Errno::ENETUNREACH",
        SocketError.HostUnreachable => "Errno::EHOSTUNREACH",
        _ => failure is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } ? "OpenSSL::SSL::SSLError" : "SocketError",
    };

    private static string Reason(HttpRequestException? failure, SocketError? socket) => socket switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "there is no host of that name",
        SocketError.ConnectionRefused => "nothing listens on that port",
        SocketError.ConnectionReset => "the server reset the connection",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable => "there is no way to that host from here",
        _ => failure?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "there is no host of that name",
            HttpRequestError.SecureConnectionError => "its certificate is not trusted or the secure connection failed",
            _ => "the connection failed",
        },
    };

    private static SocketError? SocketErrorIn(Exception? failure) => failure switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode,
        _ => SocketErrorIn(failure.InnerException),
    };
}
