namespace Emulator.Connections.Http;

/// <summary>The answer to a request that came in on loopback.</summary>
public sealed record LoopbackReply(int Status = 200, string ContentType = "text/plain; charset=utf-8", string Body = "");
