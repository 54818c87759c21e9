using Emulator.Connections.Http;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>What came of sending a request once: a value, or a refusal that a renewal may mend.</summary>
/// <param name="Answer">The answer, or null when none came in time.</param>
/// <param name="Value">The parsed answer, when there is no refusal.</param>
/// <param name="Refusal">A refused status, a disguised refusal, a timeout, a broken connection; or null.</param>
internal sealed record Attempt(WireAnswer? Answer, Value Value, ConnectorException? Refusal);
