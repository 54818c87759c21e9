using Emulator.Values;

namespace Emulator.Testing.Connectors;

/// <summary>Calls a lambda as <c>exec</c> does; what it throws is an outcome like any other.</summary>
/// <param name="call">Which lambda of which connector.</param>
/// <param name="settings">The connection's settings, in clear.</param>
/// <param name="arguments">What its parameters may ask for.</param>
/// <param name="now">The moment that it is told.</param>
/// <param name="wire">Where its requests go.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate Task<LambdaOutcome> LambdaCaller(
    ConnectorCall call, RecordValue settings, RecordValue arguments, DateTimeOffset now, HttpMessageHandler wire, CancellationToken cancellation);
