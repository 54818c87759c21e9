using Emulator.Sdk;

namespace Emulator.Connections.Auth;

/// <summary>
/// Explains a refusal of a connection that has no tokens yet: nothing has ended or expired there, something was never
/// entered, and only the host knows how that is done.
/// </summary>
internal static class FirstLogin
{
    /// <summary>The refusal with what to type; the refusal itself where that would not help.</summary>
    public static ConnectorException Explain(ConnectionSnapshot snapshot, ConnectorException refused)
    {
        // A service that refused the login has said why; a connector that did not ask it lacks something.
        if (snapshot.Tokens is not null || refused.Kind != FailureKind.Connector)
        {
            return refused;
        }

        var advice = snapshot.NotEntered.Count > 0
            ? ConnectAdvice.Enter(snapshot.Name, snapshot.NotEntered)
            : ConnectAdvice.First(snapshot.Name);
        return new ConnectorException(FailureKind.Connection, $"{refused.Message.TrimEnd('.')}; {advice}", refused)
        {
            Place = refused.Place,
        };
    }
}
