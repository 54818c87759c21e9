using System.Text;
using Emulator.Connections.Http;

namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>The small public service that the pages about connectors are written against, on loopback.</summary>
internal static class LibraryService
{
    public const string Card = "c-1";

    public static LoopbackListener Start() => LoopbackListener.Start(answer: Answer);

    private static LoopbackReply Answer(IncomingRequest request)
    {
        if (request.Headers.GetValueOrDefault("X-Card") != Card)
        {
            return new LoopbackReply(401, Body: "no such card");
        }

        return (request.Method, request.Path) switch
        {
            ("GET", "/api/me") => Json("""{"name":"Ada"}"""),
            ("GET", "/api/books") => Json(request.Query.Contains("1970", StringComparison.Ordinal)
                ? """[{"id":12,"title":"Emma","changed_at":"2026-11-01T10:00:00Z"},{"id":13,"title":"Ulysses","changed_at":"2026-11-02T10:00:00Z"}]"""
                : "[]"),
            ("POST", "/api/loans") => Lend(Encoding.UTF8.GetString(request.Body.Span)),
            _ => new LoopbackReply(404, Body: "no such page"),
        };
    }

    private static LoopbackReply Lend(string body) => body switch
    {
        """{"book_id":12,"weeks":4}""" => Json("""{"id":7,"due":"2026-12-29"}"""),
        _ => new LoopbackReply(409, Body: $"not to be lent: {body}"),
    };

    private static LoopbackReply Json(string body) => new(200, "application/json", body);
}
