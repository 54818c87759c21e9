namespace Emulator.Testing.Stubs;

/// <summary>The stubs of a case.</summary>
/// <param name="Steps">Of the tested recipe's steps, by alias.</param>
/// <param name="Called">Of the steps of recipes that it calls: the recipe's file name, then the alias.</param>
/// <param name="Rest">What becomes of all others.</param>
internal sealed record StubTable(
    IReadOnlyDictionary<string, StepStub> Steps,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, StepStub>> Called,
    Unstubbed Rest)
{
    public static readonly StubTable None =
        new(new Dictionary<string, StepStub>(), new Dictionary<string, IReadOnlyDictionary<string, StepStub>>(), Unstubbed.Refuse);
}
