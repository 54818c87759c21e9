using Emulator.Values;

namespace Emulator.Jobs.Stubs;

/// <summary>Answers a step in its connector's place; its input has been evaluated, and converted where the fields are known.</summary>
/// <returns>The output, which the step's output fields convert as if the connector had given it.</returns>
/// <exception cref="Steps.StepException">The step is to fail.</exception>
public delegate ValueTask<Value> StepAnswer(AnsweredCall call, CancellationToken cancellation);
