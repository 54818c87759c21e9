using Emulator.Values;

namespace Emulator.Sdk.MultiStep;

/// <summary>Tells the service how the waiting action is resumed (<c>before_suspend</c>).</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="resumeToken">What whoever resumes must present.</param>
/// <param name="expiresAt">When the wait ends by itself.</param>
/// <param name="state">What the action left for its next call.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask BeforeSuspendLambda(
    IOperation operation, string resumeToken, DateTimeOffset expiresAt, Value state, CancellationToken cancellation);

/// <summary>Puts what the resuming call brought into the state of the next call (<c>before_resume</c>).</summary>
/// <param name="data">Payload, headers and parameters of the resuming call.</param>
/// <param name="input">The step's input.</param>
/// <param name="state">What the action left for its next call.</param>
/// <param name="cancellation">Ends the call.</param>
/// <returns>The state that the next call gets.</returns>
public delegate ValueTask<Value> BeforeResumeLambda(Value data, RecordValue input, Value state, CancellationToken cancellation);

/// <summary>Changes the state when nobody resumed in time (<c>before_timeout_resume</c>).</summary>
/// <param name="input">The step's input.</param>
/// <param name="state">What the action left for its next call.</param>
/// <param name="cancellation">Ends the call.</param>
/// <returns>The state that the next call gets.</returns>
public delegate ValueTask<Value> BeforeTimeoutResumeLambda(RecordValue input, Value state, CancellationToken cancellation);
