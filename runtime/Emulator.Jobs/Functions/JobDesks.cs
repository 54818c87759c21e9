using Emulator.Jobs.Steps;

namespace Emulator.Jobs.Functions;

/// <summary>Gives each step of a job its desk.</summary>
internal sealed class JobDesks(FunctionCalls calls, TimeProvider time)
{
    public JobDesk Of(JobRun run, string step, StepTrace trace) => new(run, step, trace, calls, time);
}
