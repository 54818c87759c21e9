using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;

namespace Emulator.Jobs.Steps;

/// <summary>Passes a skipped step by: its record says so, and pills to it are nil (runtime-semantics.md 3.8, 3.9).</summary>
internal sealed class SkipRunner(TimeProvider time)
{
    public StepRecord Run(LinkedSkip skip, StepCall call) =>
        new()
        {
            Sequence = call.Sequence,
            Number = skip.Step.Number,
            As = skip.Step.As,
            Provider = skip.Step.Provider,
            Name = skip.Step.Name,
            MaskData = skip.Step.Mask,
            Outcome = StepOutcome.Skipped,
            StartedAt = time.GetUtcNow(),
        };
}
