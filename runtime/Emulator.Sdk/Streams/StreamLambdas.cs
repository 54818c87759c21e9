namespace Emulator.Sdk.Streams;

/// <summary>Produces one piece of a file; called until a chunk says that it is the last.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="call">Which piece.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<StreamChunk> StreamLambda(IOperation operation, StreamCall call, CancellationToken cancellation);
