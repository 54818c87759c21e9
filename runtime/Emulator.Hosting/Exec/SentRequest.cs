using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>A request as it went out.</summary>
public sealed record SentRequest(string Method, string Url, RecordValue Headers, string Body)
{
    public Value ToValue() => RecordValue.Of(("method", Method), ("url", Url), ("headers", Headers), ("body", Body));
}
