namespace Emulator.Connections.Tests.Support;

/// <summary>A request as the service saw it.</summary>
internal sealed record SeenRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
