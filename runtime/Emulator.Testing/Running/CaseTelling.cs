using Emulator.Testing.Matching;
using Emulator.Testing.Stubs;
using Emulator.Values.Secrets;

namespace Emulator.Testing.Running;

/// <summary>Puts together what is told of a case that failed, without secrets.</summary>
internal sealed class CaseTelling(SecretMask mask)
{
    /// <summary>What was refused explains why the job ended as it did, and stands first.</summary>
    public List<Difference> Of(IReadOnlyList<Refusal> refusals, List<Difference> differences) =>
    [
        .. refusals.Select(Refused),
        .. differences.Where(difference => refusals.Count == 0 || difference.Path != "status").Select(Masked),
    ];

    private static Difference Refused(Refusal refusal) => new(refusal.Path, null, null, refusal.Place)
    {
        Note = refusal.Hint is null ? refusal.Reason : $"{refusal.Reason}; {refusal.Hint}",
        Step = refusal.Step,
    };

    private Difference Masked(Difference difference) => difference with
    {
        Expected = difference.Expected is { } expected ? mask.Apply(expected) : null,
        Found = difference.Found is { } found ? mask.Apply(found) : null,
        Note = difference.Note is { } note ? mask.Apply(note) : null,
    };
}
