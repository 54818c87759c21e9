using Emulator.Connections.Recording.Bodies;
using Emulator.Values;

namespace Emulator.Connections.Recording;

/// <summary>A request as a cassette keeps it: with nothing secret in it, and comparable.</summary>
/// <param name="Method">The verb in upper case.</param>
/// <param name="Url">Scheme, host and path, escapes as sent.</param>
/// <param name="Query">Name to text, or to a list of texts for a repeated one; unescaped.</param>
/// <param name="Headers">Name to text; those of secrets are left out.</param>
/// <param name="Body">The body in its readable form.</param>
internal sealed record RecordedRequest(string Method, string Url, RecordValue Query, RecordValue Headers, RecordedBody Body)
{
    /// <summary>Such as <c>PUT https://api.example.com/orders/17</c>.</summary>
    public override string ToString() => $"{Method} {Url}";
}
