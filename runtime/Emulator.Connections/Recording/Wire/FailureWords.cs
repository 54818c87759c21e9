using System.Net.Sockets;
using Emulator.Connections.Http;

namespace Emulator.Connections.Recording.Wire;

/// <summary>Why no answer came, as a word in a cassette, and the same failure again when it is served back.</summary>
internal static class FailureWords
{
    public const string Timeout = "timeout";
    public const string TooLarge = "too_large";
    private const string CutOff = "cut_off";

    private static readonly (string Word, HttpRequestError Error, SocketError? Socket)[] Table =
    [
        ("connect_timeout", HttpRequestError.ConnectionError, SocketError.TimedOut),
        ("refused", HttpRequestError.ConnectionError, SocketError.ConnectionRefused),
        ("unknown_host", HttpRequestError.NameResolutionError, SocketError.HostNotFound),
        ("unreachable", HttpRequestError.ConnectionError, SocketError.HostUnreachable),
        ("insecure", HttpRequestError.SecureConnectionError, null),
    ];

    public static IEnumerable<string> All => Table.Select(row => row.Word).Append(Timeout).Append(TooLarge).Append(CutOff);

    /// <summary>Null for what is no failure of the wire: the caller gave up, or there is a bug.</summary>
    public static string? Of(Exception failure, RequestTags tags) => failure switch
    {
        OperationCanceledException => tags.Caller.IsCancellationRequested ? null : Timeout,
        HttpRequestException { InnerException: SocketException socket } => Word(socket.SocketErrorCode),
        HttpRequestException broken => Table.FirstOrDefault(row => row.Socket is null && row.Error == broken.HttpRequestError).Word ?? CutOff,
        IOException => CutOff,
        _ => null,
    };

    /// <summary>The failure that the word stands for.</summary>
    public static Exception Again(string word, string verb, long limit)
    {
        if (word == Timeout)
        {
            return new OperationCanceledException("recorded as a timeout");
        }

        if (word == TooLarge)
        {
            return WireFailures.TooLarge(verb, limit);
        }

        var row = Table.FirstOrDefault(row => row.Word == word);
        return row.Word is null
            ? new IOException("recorded as cut off")
            : new HttpRequestException(row.Error, "recorded", row.Socket is { } code ? new SocketException((int)code) : null);
    }

    private static string Word(SocketError code) => code switch
    {
        SocketError.NoData or SocketError.TryAgain => "unknown_host",
        SocketError.NetworkUnreachable => "unreachable",
        SocketError.ConnectionReset => CutOff,
        _ => Table.FirstOrDefault(row => row.Socket == code).Word ?? "unreachable",
    };
}
