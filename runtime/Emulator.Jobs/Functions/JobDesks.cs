using Emulator.Jobs.Steps;

namespace Emulator.Jobs.Functions;

/// <summary>Gives each step of a job its desk.</summary>
internal sealed class JobDesks(FunctionCalls calls, TimeProvider time)
{
    public JobDesk Of(JobRun run, StepTrace trace) => new(run, trace, calls, time);
}
